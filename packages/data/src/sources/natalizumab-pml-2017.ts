import type { ShippedSource } from '../model/shipped.js';

export const natalizumabPml2017: ShippedSource<'natalizumab-pml-2017'> = {
  kind: 'source',
  id: 'natalizumab-pml-2017',
  type: 'webpage',
  title: null,
  authors: [],
  containerTitle: 'MDedge Neurology',
  year: 2017,
  notVerified: ['title', 'authors', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
