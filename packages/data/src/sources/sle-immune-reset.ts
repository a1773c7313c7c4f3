import type { ShippedSource } from '../model/shipped.js';

export const sleImmuneReset: ShippedSource<'sle-immune-reset'> = {
  kind: 'source',
  id: 'sle-immune-reset',
  type: 'article',
  title: 'Depletion of autoreactive immunologic memory …',
  authors: [],
  containerTitle: 'Blood',
  volume: '113',
  issue: '1',
  page: '214',
  registrations: ['NCT00742300'],
  doiCandidate: '10.1182/blood-2008-07-168286',
  notVerified: ['title', 'authors', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
