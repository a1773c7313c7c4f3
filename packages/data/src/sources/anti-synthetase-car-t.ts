import type { ShippedSource } from '../model/shipped.js';

export const antiSynthetaseCarT: ShippedSource<'anti-synthetase-car-t'> = {
  kind: 'source',
  id: 'anti-synthetase-car-t',
  type: 'article',
  title: null,
  authors: [],
  url: 'https://www.nature.com/articles/s41591-025-03718-3',
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'doi'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
