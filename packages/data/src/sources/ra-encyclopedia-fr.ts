import type { ShippedSource } from '../model/shipped.js';

export const raEncyclopediaFr: ShippedSource<'ra-encyclopedia-fr'> = {
  kind: 'source',
  id: 'ra-encyclopedia-fr',
  type: 'webpage',
  title: null,
  titleLang: 'fr',
  authors: [],
  containerTitle: 'fr.academic.ru',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
