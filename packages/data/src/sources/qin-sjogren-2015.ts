import type { ShippedSource } from '../model/shipped.js';

export const qinSjogren2015: ShippedSource<'qin-sjogren-2015'> = {
  kind: 'source',
  id: 'qin-sjogren-2015',
  type: 'systematic-review',
  title: null,
  authors: ['Qin'],
  moreAuthors: true,
  year: 2015,
  volume: '74',
  issue: '11',
  page: '1983',
  url: 'https://ard.bmj.com/content/74/11/1983',
  notVerified: ['title', 'authors', 'containerTitle'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
