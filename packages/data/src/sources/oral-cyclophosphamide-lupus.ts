import type { ShippedSource } from '../model/shipped.js';

export const oralCyclophosphamideLupus: ShippedSource<'oral-cyclophosphamide-lupus'> = {
  kind: 'source',
  id: 'oral-cyclophosphamide-lupus',
  type: 'article',
  title: null,
  authors: [],
  pmid: '7767332',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
