import type { ShippedSource } from '../model/shipped.js';

export const alchiSle2013: ShippedSource<'alchi-sle-2013'> = {
  kind: 'source',
  id: 'alchi-sle-2013',
  type: 'article',
  title:
    'Autologous haematopoietic stem cell transplantation for systemic lupus erythematosus: data from the European Group for Blood and Marrow Transplantation registry',
  authors: [],
  containerTitle: 'Lupus',
  year: 2013,
  volume: '22',
  issue: '3',
  page: '245-253',
  doi: '10.1177/0961203312470729',
  notVerified: ['authors'],
  status: { kind: 'corrected', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
