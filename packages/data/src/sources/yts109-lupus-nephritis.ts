import type { ShippedSource } from '../model/shipped.js';

export const yts109LupusNephritis: ShippedSource<'yts109-lupus-nephritis'> = {
  kind: 'source',
  id: 'yts109-lupus-nephritis',
  type: 'article',
  title: null,
  authors: [],
  url: 'https://www.nature.com/articles/s41591-025-03899-x',
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'doi'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
