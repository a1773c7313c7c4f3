import type { ShippedSource } from '../model/shipped.js';

export const swedenT1dReview: ShippedSource<'sweden-t1d-review'> = {
  kind: 'source',
  id: 'sweden-t1d-review',
  type: 'article',
  title: null,
  authors: [],
  doi: '10.2174/15733998113099990064',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
