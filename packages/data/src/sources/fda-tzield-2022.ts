import type { ShippedSource } from '../model/shipped.js';

export const fdaTzield2022: ShippedSource<'fda-tzield-2022'> = {
  kind: 'source',
  id: 'fda-tzield-2022',
  type: 'webpage',
  title: null,
  authors: [],
  containerTitle: 'maestrodatabase.com',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
