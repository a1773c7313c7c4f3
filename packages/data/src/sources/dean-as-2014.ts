import type { ShippedSource } from '../model/shipped.js';

export const deanAs2014: ShippedSource<'dean-as-2014'> = {
  kind: 'source',
  id: 'dean-as-2014',
  type: 'systematic-review',
  title: null,
  authors: ['Dean'],
  moreAuthors: true,
  containerTitle: 'Rheumatology',
  year: 2014,
  volume: '53',
  page: '650-657',
  notVerified: ['title', 'authors', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
