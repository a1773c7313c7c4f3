import type { ShippedSource } from '../model/shipped.js';

export const gbdRa2021: ShippedSource<'gbd-ra-2021'> = {
  kind: 'source',
  id: 'gbd-ra-2021',
  type: 'article',
  title: null,
  authors: [],
  containerTitle: 'Global Burden of Disease 2021 study',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
