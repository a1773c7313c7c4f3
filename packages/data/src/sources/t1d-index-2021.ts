import type { ShippedSource } from '../model/shipped.js';

export const t1dIndex2021: ShippedSource<'t1d-index-2021'> = {
  kind: 'source',
  id: 't1d-index-2021',
  type: 'article',
  title: null,
  authors: [],
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
