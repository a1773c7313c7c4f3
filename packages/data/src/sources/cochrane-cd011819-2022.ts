import type { ShippedSource } from '../model/shipped.js';

export const cochraneCd0118192022: ShippedSource<'cochrane-cd011819-2022'> = {
  kind: 'source',
  id: 'cochrane-cd011819-2022',
  type: 'systematic-review',
  title: 'Stem cell transplantation for systemic sclerosis',
  authors: [],
  containerTitle: 'Cochrane Database of Systematic Reviews',
  year: 2022,
  doi: '10.1002/14651858.CD011819.pub2',
  notVerified: ['authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
