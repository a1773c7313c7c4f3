import type { ShippedSource } from '../model/shipped.js';

export const patelSjogren2014: ShippedSource<'patel-sjogren-2014'> = {
  kind: 'source',
  id: 'patel-sjogren-2014',
  type: 'article',
  title: null,
  authors: ['Patel', 'Shahane'],
  year: 2014,
  doi: '10.2147/CLEP.S47399',
  notVerified: ['title', 'authors', 'containerTitle'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
