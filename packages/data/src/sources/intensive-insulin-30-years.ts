import type { ShippedSource } from '../model/shipped.js';

export const intensiveInsulin30Years: ShippedSource<'intensive-insulin-30-years'> = {
  kind: 'source',
  id: 'intensive-insulin-30-years',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC2866072',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
