import type { ShippedSource } from '../model/shipped.js';

export const dimethylFumarateLymphocytes: ShippedSource<'dimethyl-fumarate-lymphocytes'> = {
  kind: 'source',
  id: 'dimethyl-fumarate-lymphocytes',
  type: 'article',
  title: null,
  authors: [],
  doi: '10.1007/s40120-017-0080-x',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
