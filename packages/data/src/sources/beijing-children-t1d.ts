import type { ShippedSource } from '../model/shipped.js';

export const beijingChildrenT1d: ShippedSource<'beijing-children-t1d'> = {
  kind: 'source',
  id: 'beijing-children-t1d',
  type: 'article',
  title: null,
  authors: [],
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
