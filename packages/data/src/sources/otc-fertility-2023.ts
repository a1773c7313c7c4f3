import type { ShippedSource } from '../model/shipped.js';

export const otcFertility2023: ShippedSource<'otc-fertility-2023'> = {
  kind: 'source',
  id: 'otc-fertility-2023',
  type: 'article',
  title: null,
  authors: [],
  containerTitle: 'Multiple Sclerosis and Related Disorders',
  year: 2023,
  url: 'https://www.msard-journal.com/article/S2211-0348(23)00220-1/fulltext',
  notVerified: ['title', 'authors', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
