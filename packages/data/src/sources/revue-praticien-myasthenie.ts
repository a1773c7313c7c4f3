import type { ShippedSource } from '../model/shipped.js';

export const revuePraticienMyasthenie: ShippedSource<'revue-praticien-myasthenie'> = {
  kind: 'source',
  id: 'revue-praticien-myasthenie',
  type: 'webpage',
  title: 'La Revue du praticien : myasthénie',
  titleLang: 'fr',
  authors: [],
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
