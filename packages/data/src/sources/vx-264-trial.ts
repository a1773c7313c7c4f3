import type { ShippedSource } from '../model/shipped.js';

export const vx264Trial: ShippedSource<'vx-264-trial'> = {
  kind: 'source',
  id: 'vx-264-trial',
  type: 'webpage',
  title: null,
  authors: [],
  containerTitle: 'news report',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
