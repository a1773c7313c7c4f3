import type { ShippedSource } from '../model/shipped.js';

export const sfgmTc2019: ShippedSource<'sfgm-tc-2019'> = {
  kind: 'source',
  id: 'sfgm-tc-2019',
  type: 'article',
  title: null,
  authors: [],
  pmid: '30663016',
  url: 'https://pubmed.ncbi.nlm.nih.gov/30663016/',
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
