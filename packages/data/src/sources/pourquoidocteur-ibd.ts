import type { ShippedSource } from '../model/shipped.js';

export const pourquoidocteurIbd: ShippedSource<'pourquoidocteur-ibd'> = {
  kind: 'source',
  id: 'pourquoidocteur-ibd',
  type: 'webpage',
  title: null,
  titleLang: 'fr',
  authors: [],
  containerTitle: 'Pourquoi Docteur',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
