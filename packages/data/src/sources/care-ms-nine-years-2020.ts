import type { ShippedSource } from '../model/shipped.js';

export const careMsNineYears2020: ShippedSource<'care-ms-nine-years-2020'> = {
  kind: 'source',
  id: 'care-ms-nine-years-2020',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC7447657',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
