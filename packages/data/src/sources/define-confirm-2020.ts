import type { ShippedSource } from '../model/shipped.js';

export const defineConfirm2020: ShippedSource<'define-confirm-2020'> = {
  kind: 'source',
  id: 'define-confirm-2020',
  type: 'article',
  title: null,
  authors: [],
  doi: '10.1007/s40263-020-00700-0',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
