import type { ShippedSource } from '../model/shipped.js';

export const voltarelliT1d2007: ShippedSource<'voltarelli-t1d-2007'> = {
  kind: 'source',
  id: 'voltarelli-t1d-2007',
  type: 'article',
  title:
    'Autologous Nonmyeloablative Hematopoietic Stem Cell Transplantation in Newly Diagnosed Type 1 Diabetes Mellitus',
  authors: ['Voltarelli JC', 'Couri CEB', 'Stracieri ABPL'],
  moreAuthors: true,
  containerTitle: 'JAMA',
  year: 2007,
  volume: '297',
  page: '1568-1576',
  doiCandidate: '10.1001/jama.297.14.1568',
  notVerified: ['doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
