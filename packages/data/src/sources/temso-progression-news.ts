import type { ShippedSource } from '../model/shipped.js';

export const temsoProgressionNews: ShippedSource<'temso-progression-news'> = {
  kind: 'source',
  id: 'temso-progression-news',
  type: 'webpage',
  title: 'Teriflunomide: additional Phase III data',
  authors: [],
  containerTitle: 'BioCentury',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
