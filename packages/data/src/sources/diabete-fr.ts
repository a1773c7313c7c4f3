import type { ShippedSource } from '../model/shipped.js';

export const diabeteFr: ShippedSource<'diabete-fr'> = {
  kind: 'source',
  id: 'diabete-fr',
  type: 'webpage',
  title: null,
  titleLang: 'fr',
  authors: [],
  containerTitle: 'diabete.fr',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
