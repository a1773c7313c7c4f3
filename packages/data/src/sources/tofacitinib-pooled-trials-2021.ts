import type { ShippedSource } from '../model/shipped.js';

export const tofacitinibPooledTrials2021: ShippedSource<'tofacitinib-pooled-trials-2021'> = {
  kind: 'source',
  id: 'tofacitinib-pooled-trials-2021',
  type: 'article',
  title: null,
  authors: [],
  containerTitle: 'RMD Open',
  year: 2021,
  volume: '7',
  issue: '2',
  page: 'e001595',
  url: 'https://rmdopen.bmj.com/content/7/2/e001595',
  doiCandidate: '10.1136/rmdopen-2021-001595',
  notVerified: ['title', 'authors', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
