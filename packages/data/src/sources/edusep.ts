import type { ShippedSource } from '../model/shipped.js';

export const edusep: ShippedSource<'edusep'> = {
  kind: 'source',
  id: 'edusep',
  type: 'webpage',
  title: 'Comprendre la sclérose en plaques : mécanismes, symptômes, accompagnement',
  titleLang: 'fr',
  authors: [],
  containerTitle: 'EDUSEP',
  url: 'https://www.edusep.fr/comprendre-sclerose-plaques-mecanismes-symptomes-accompagnement.html',
  notVerified: ['title', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
