import type { ShippedSource } from '../model/shipped.js';

export const asticPooled2017: ShippedSource<'astic-pooled-2017'> = {
  kind: 'source',
  id: 'astic-pooled-2017',
  type: 'article',
  title:
    'Autologous stem-cell transplantation in treatment-refractory Crohn’s disease: an analysis of pooled data from the ASTIC trial',
  authors: [],
  containerTitle: 'The Lancet Gastroenterology & Hepatology',
  year: 2017,
  volume: '2',
  issue: '6',
  page: '399-406',
  doi: '10.1016/S2468-1253(17)30056-0',
  registrations: ['NCT00297193'],
  notVerified: ['authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
