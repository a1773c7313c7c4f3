import type { ShippedSource } from '../model/shipped.js';

export const ashImmune2015: ShippedSource<'ash-immune-2015'> = {
  kind: 'source',
  id: 'ash-immune-2015',
  type: 'article',
  title: 'Immune reconstitution following stem cell …',
  authors: [],
  containerTitle: 'Hematology (ASH)',
  year: 2015,
  volume: '2015',
  issue: '1',
  page: '215',
  notVerified: ['title', 'authors', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
