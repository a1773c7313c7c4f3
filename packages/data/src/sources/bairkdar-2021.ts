import type { ShippedSource } from '../model/shipped.js';

export const bairkdar2021: ShippedSource<'bairkdar-2021'> = {
  kind: 'source',
  id: 'bairkdar-2021',
  type: 'systematic-review',
  title: null,
  authors: ['Bairkdar'],
  moreAuthors: true,
  year: 2021,
  pmcid: 'PMC8516513',
  notVerified: ['title', 'authors', 'containerTitle'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
