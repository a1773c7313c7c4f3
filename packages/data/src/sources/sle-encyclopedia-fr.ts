import type { ShippedSource } from '../model/shipped.js';

export const sleEncyclopediaFr: ShippedSource<'sle-encyclopedia-fr'> = {
  kind: 'source',
  id: 'sle-encyclopedia-fr',
  type: 'webpage',
  title: null,
  titleLang: 'fr',
  authors: [],
  containerTitle: 'areq.net',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
