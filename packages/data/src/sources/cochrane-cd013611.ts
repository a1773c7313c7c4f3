import type { ShippedSource } from '../model/shipped.js';

export const cochraneCd013611: ShippedSource<'cochrane-cd013611'> = {
  kind: 'source',
  id: 'cochrane-cd013611',
  type: 'systematic-review',
  title: "Vedolizumab for induction and maintenance of remission in Crohn's disease",
  authors: [],
  containerTitle: 'Cochrane Database of Systematic Reviews',
  year: 2023,
  page: 'CD013611',
  doi: '10.1002/14651858.CD013611.pub2',
  notVerified: ['authors', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
