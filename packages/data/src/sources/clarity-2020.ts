import type { ShippedSource } from '../model/shipped.js';

export const clarity2020: ShippedSource<'clarity-2020'> = {
  kind: 'source',
  id: 'clarity-2020',
  type: 'article',
  title: null,
  authors: [],
  containerTitle: 'Drugs',
  year: 2020,
  volume: '80',
  issue: '18',
  page: '1901-1928',
  doi: '10.1007/s40265-020-01422-9',
  pmcid: 'PMC7708385',
  notVerified: ['title', 'authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
