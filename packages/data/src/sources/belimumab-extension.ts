import type { ShippedSource } from '../model/shipped.js';

export const belimumabExtension: ShippedSource<'belimumab-extension'> = {
  kind: 'source',
  id: 'belimumab-extension',
  type: 'article',
  title: null,
  authors: [],
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
