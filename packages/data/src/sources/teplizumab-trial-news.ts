import type { ShippedSource } from '../model/shipped.js';

export const teplizumabTrialNews: ShippedSource<'teplizumab-trial-news'> = {
  kind: 'source',
  id: 'teplizumab-trial-news',
  type: 'webpage',
  title: null,
  authors: [],
  containerTitle: 'portalediabete.org',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
