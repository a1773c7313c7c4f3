import type { ShippedSource } from '../model/shipped.js';

export const teriflunomideSafety2013: ShippedSource<'teriflunomide-safety-2013'> = {
  kind: 'source',
  id: 'teriflunomide-safety-2013',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC3752181',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
