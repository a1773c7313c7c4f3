import type { ShippedSource } from '../model/shipped.js';

export const usCrohnNonmyeloablative: ShippedSource<'us-crohn-nonmyeloablative'> = {
  kind: 'source',
  id: 'us-crohn-nonmyeloablative',
  type: 'article',
  title:
    'Autologous nonmyeloablative hematopoietic stem cell transplantation in patients with severe anti-TNF refractory Crohn disease: long-term follow-up',
  authors: ['Burt RK', 'Craig RM', 'Milanetti F'],
  containerTitle: 'Blood',
  year: 2010,
  volume: '116',
  issue: '26',
  page: '6123-6132',
  doi: '10.1182/blood-2010-06-292391',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
