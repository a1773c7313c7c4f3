import type { ShippedSource } from '../model/shipped.js';

export const vc02Trial: ShippedSource<'vc-02-trial'> = {
  kind: 'source',
  id: 'vc-02-trial',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC8714853',
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'doi'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
