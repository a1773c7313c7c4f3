import type { ShippedSource } from '../model/shipped.js';

export const tocilizumabTrialsRa: ShippedSource<'tocilizumab-trials-ra'> = {
  kind: 'source',
  id: 'tocilizumab-trials-ra',
  type: 'article',
  title: null,
  authors: [],
  containerTitle: 'Arthritis Research and Therapy',
  url: 'https://arthritis-research.biomedcentral.com/articles/10.1186/ar3455/tables/1',
  notVerified: ['title', 'authors', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
