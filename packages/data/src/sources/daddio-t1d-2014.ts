import type { ShippedSource } from '../model/shipped.js';

export const daddioT1d2014: ShippedSource<'daddio-t1d-2014'> = {
  kind: 'source',
  id: 'daddio-t1d-2014',
  type: 'article',
  title:
    'Autologous nonmyeloablative hematopoietic stem cell transplantation in new-onset type 1 diabetes: a multicenter analysis',
  authors: [],
  containerTitle: 'Diabetes',
  year: 2014,
  volume: '63',
  issue: '9',
  page: '3041-3046',
  doi: '10.2337/db14-0295',
  pmid: '24947362',
  notVerified: ['authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
