import type { ShippedSource } from '../model/shipped.js';

export const msAhsctMetaAnalysis2022: ShippedSource<'ms-ahsct-meta-analysis-2022'> = {
  kind: 'source',
  id: 'ms-ahsct-meta-analysis-2022',
  type: 'systematic-review',
  title: null,
  authors: [],
  year: 2022,
  doi: '10.1007/s40120-022-00389-x',
  notVerified: ['title', 'authors', 'containerTitle'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
