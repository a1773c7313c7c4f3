import type { ShippedSource } from '../model/shipped.js';

export const up421FirstPerson: ShippedSource<'up421-first-person'> = {
  kind: 'source',
  id: 'up421-first-person',
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
