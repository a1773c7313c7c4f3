import type { ShippedSource } from '../model/shipped.js';

export const dimethylFumarateRealWorld: ShippedSource<'dimethyl-fumarate-real-world'> = {
  kind: 'source',
  id: 'dimethyl-fumarate-real-world',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC6778444',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
