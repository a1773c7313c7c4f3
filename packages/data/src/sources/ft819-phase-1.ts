import type { ShippedSource } from '../model/shipped.js';

export const ft819Phase1: ShippedSource<'ft819-phase-1'> = {
  kind: 'source',
  id: 'ft819-phase-1',
  type: 'webpage',
  title: null,
  authors: [],
  containerTitle: 'conference abstract',
  registrations: ['NCT06308978'],
  notVerified: ['title', 'authors', 'year', 'url'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
