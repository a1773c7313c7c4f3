import type { ShippedSource } from '../model/shipped.js';

export const axspaOnset24Countries: ShippedSource<'axspa-onset-24-countries'> = {
  kind: 'source',
  id: 'axspa-onset-24-countries',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC8996784',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
