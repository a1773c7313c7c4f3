import type { ShippedSource } from '../model/shipped.js';

export const temso2011: ShippedSource<'temso-2011'> = {
  kind: 'source',
  id: 'temso-2011',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC9187186',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
