import type { ShippedSource } from '../model/shipped.js';

export const assist2011: ShippedSource<'assist-2011'> = {
  kind: 'source',
  id: 'assist-2011',
  type: 'article',
  title:
    'Autologous non-myeloablative haemopoietic stem-cell transplantation compared with pulse cyclophosphamide once per month for systemic sclerosis (ASSIST): an open-label, randomised phase 2 trial',
  authors: ['Burt RK', 'Shah SJ', 'Dill K'],
  moreAuthors: true,
  containerTitle: 'The Lancet',
  year: 2011,
  volume: '378',
  page: '498-506',
  doi: '10.1016/S0140-6736(11)60982-3',
  registrations: ['NCT00278525'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
