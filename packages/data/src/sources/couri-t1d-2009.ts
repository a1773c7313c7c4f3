import type { ShippedSource } from '../model/shipped.js';

export const couriT1d2009: ShippedSource<'couri-t1d-2009'> = {
  kind: 'source',
  id: 'couri-t1d-2009',
  type: 'article',
  title:
    'C-Peptide Levels and Insulin Independence Following Autologous Nonmyeloablative Hematopoietic Stem Cell Transplantation in Newly Diagnosed Type 1 Diabetes Mellitus',
  authors: ['Couri CEB', 'Oliveira MCB', 'Stracieri ABPL'],
  moreAuthors: true,
  containerTitle: 'JAMA',
  year: 2009,
  volume: '301',
  issue: '15',
  page: '1573-1579',
  doi: '10.1001/jama.2009.470',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
