import type { ShippedSource } from '../model/shipped.js';

export const tcellDiversityLymphoablation: ShippedSource<'tcell-diversity-lymphoablation'> = {
  kind: 'source',
  id: 'tcell-diversity-lymphoablation',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC2704065',
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
