import type { ShippedSource } from '../model/shipped.js';

export const ecTeizeild2026: ShippedSource<'ec-teizeild-2026'> = {
  kind: 'source',
  id: 'ec-teizeild-2026',
  type: 'webpage',
  title: null,
  authors: [],
  containerTitle: 'healthcareinsights.vn',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
