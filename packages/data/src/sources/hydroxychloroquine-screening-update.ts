import type { ShippedSource } from '../model/shipped.js';

export const hydroxychloroquineScreeningUpdate: ShippedSource<'hydroxychloroquine-screening-update'> = {
  kind: 'source',
  id: 'hydroxychloroquine-screening-update',
  type: 'article',
  title: null,
  authors: [],
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
