import type { ShippedSource } from '../model/shipped.js';

export const onmedaIbd: ShippedSource<'onmeda-ibd'> = {
  kind: 'source',
  id: 'onmeda-ibd',
  type: 'webpage',
  title: null,
  titleLang: 'fr',
  authors: [],
  containerTitle: 'Onmeda',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
