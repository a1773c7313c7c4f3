import type { ShippedSource } from '../model/shipped.js';

export const cochraneCd000544: ShippedSource<'cochrane-cd000544'> = {
  kind: 'source',
  id: 'cochrane-cd000544',
  type: 'systematic-review',
  title: 'Oral 5-aminosalicylic acid for maintenance of remission in ulcerative colitis',
  authors: [],
  containerTitle: 'Cochrane Database of Systematic Reviews',
  year: 2020,
  page: 'CD000544',
  doi: '10.1002/14651858.CD000544.pub5',
  notVerified: ['authors', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
