import type { ShippedSource } from '../model/shipped.js';

export const affirm2006: ShippedSource<'affirm-2006'> = {
  kind: 'source',
  id: 'affirm-2006',
  type: 'article',
  title: null,
  authors: [],
  pmid: '17452584',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
