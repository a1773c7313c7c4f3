import type { ShippedSource } from '../model/shipped.js';

export const mycophenolateUsBoxedWarning: ShippedSource<'mycophenolate-us-boxed-warning'> = {
  kind: 'source',
  id: 'mycophenolate-us-boxed-warning',
  type: 'regulator',
  title: 'Mycophenolate: US boxed warning',
  authors: [],
  notVerified: ['title', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
