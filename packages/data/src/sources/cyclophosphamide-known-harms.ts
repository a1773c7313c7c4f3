import type { ShippedSource } from '../model/shipped.js';

export const cyclophosphamideKnownHarms: ShippedSource<'cyclophosphamide-known-harms'> = {
  kind: 'source',
  id: 'cyclophosphamide-known-harms',
  type: 'article',
  title: null,
  authors: [],
  pmid: '15485101',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
