import type { ShippedSource } from '../model/shipped.js';

export const swedenT1dAdults: ShippedSource<'sweden-t1d-adults'> = {
  kind: 'source',
  id: 'sweden-t1d-adults',
  type: 'article',
  title: null,
  authors: [],
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
