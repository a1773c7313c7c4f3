import type { ShippedSource } from '../model/shipped.js';

export const teizeildEuOpinionNews: ShippedSource<'teizeild-eu-opinion-news'> = {
  kind: 'source',
  id: 'teizeild-eu-opinion-news',
  type: 'webpage',
  title: null,
  authors: [],
  containerTitle: 'particle.news',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
