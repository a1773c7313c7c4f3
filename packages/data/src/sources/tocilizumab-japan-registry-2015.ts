import type { ShippedSource } from '../model/shipped.js';

export const tocilizumabJapanRegistry2015: ShippedSource<'tocilizumab-japan-registry-2015'> = {
  kind: 'source',
  id: 'tocilizumab-japan-registry-2015',
  type: 'article',
  title: null,
  authors: [],
  containerTitle: 'Arthritis Research and Therapy',
  year: 2015,
  doi: '10.1186/s13075-015-0583-8',
  pmcid: 'PMC4384380',
  notVerified: ['title', 'authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
