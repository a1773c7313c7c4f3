import type { ShippedSource } from '../model/shipped.js';

export const cidpJapan2008: ShippedSource<'cidp-japan-2008'> = {
  kind: 'source',
  id: 'cidp-japan-2008',
  type: 'article',
  title: null,
  authors: [],
  volume: '79',
  issue: '9',
  page: '1040',
  url: 'https://jnnp.bmj.com/content/79/9/1040',
  notVerified: ['title', 'authors', 'year', 'containerTitle'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
