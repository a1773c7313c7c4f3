import type { ShippedSource } from '../model/shipped.js';

export const slsSkin2017: ShippedSource<'sls-skin-2017'> = {
  kind: 'source',
  id: 'sls-skin-2017',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC5700860',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
