import type { ShippedSource } from '../model/shipped.js';

export const parisiPsoriasis2020: ShippedSource<'parisi-psoriasis-2020'> = {
  kind: 'source',
  id: 'parisi-psoriasis-2020',
  type: 'systematic-review',
  title: null,
  authors: ['Parisi'],
  moreAuthors: true,
  containerTitle: 'BMJ',
  year: 2020,
  volume: '369',
  page: 'm1590',
  notVerified: ['title', 'authors', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
