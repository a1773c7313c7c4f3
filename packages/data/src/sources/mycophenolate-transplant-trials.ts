import type { ShippedSource } from '../model/shipped.js';

export const mycophenolateTransplantTrials: ShippedSource<'mycophenolate-transplant-trials'> = {
  kind: 'source',
  id: 'mycophenolate-transplant-trials',
  type: 'webpage',
  title: 'Atajec (mycophenolate): product information',
  authors: [],
  notVerified: ['title', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
