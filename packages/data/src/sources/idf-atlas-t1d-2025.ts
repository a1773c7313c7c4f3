import type { ShippedSource } from '../model/shipped.js';

export const idfAtlasT1d2025: ShippedSource<'idf-atlas-t1d-2025'> = {
  kind: 'source',
  id: 'idf-atlas-t1d-2025',
  type: 'article',
  title: null,
  authors: [],
  pmid: '40412624',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
