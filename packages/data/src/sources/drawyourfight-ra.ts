import type { ShippedSource } from '../model/shipped.js';

export const drawyourfightRa: ShippedSource<'drawyourfight-ra'> = {
  kind: 'source',
  id: 'drawyourfight-ra',
  type: 'webpage',
  title: null,
  titleLang: 'fr',
  authors: [],
  containerTitle: 'drawyourfight.org',
  notVerified: ['title', 'authors', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
