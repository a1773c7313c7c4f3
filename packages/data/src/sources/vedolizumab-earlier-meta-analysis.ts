import type { ShippedSource } from '../model/shipped.js';

export const vedolizumabEarlierMetaAnalysis: ShippedSource<'vedolizumab-earlier-meta-analysis'> = {
  kind: 'source',
  id: 'vedolizumab-earlier-meta-analysis',
  type: 'systematic-review',
  title: null,
  authors: [],
  pmcid: 'PMC4603082',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
