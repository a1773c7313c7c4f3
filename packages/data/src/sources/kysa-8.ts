import type { ShippedSource } from '../model/shipped.js';

export const kysa8: ShippedSource<'kysa-8'> = {
  kind: 'source',
  id: 'kysa-8',
  type: 'webpage',
  title: null,
  authors: [],
  containerTitle: 'company announcement',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
