import type { ShippedSource } from '../model/shipped.js';

export const gbd2019Ibd: ShippedSource<'gbd-2019-ibd'> = {
  kind: 'source',
  id: 'gbd-2019-ibd',
  type: 'article',
  title: null,
  authors: [],
  containerTitle: 'BMJ Open',
  volume: '13',
  issue: '3',
  page: 'e065186',
  url: 'https://bmjopen.bmj.com/content/13/3/e065186',
  notVerified: ['title', 'authors', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
