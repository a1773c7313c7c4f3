import type { ShippedSource } from '../model/shipped.js';

export const haltMs2017: ShippedSource<'halt-ms-2017'> = {
  kind: 'source',
  id: 'halt-ms-2017',
  type: 'article',
  title: 'High-dose immunosuppressive therapy and autologous HCT for relapsing-remitting MS',
  authors: ['Nash RA', 'Hutton GJ', 'Racke MK'],
  moreAuthors: true,
  containerTitle: 'Neurology',
  year: 2017,
  volume: '88',
  issue: '9',
  page: '842',
  doi: '10.1212/WNL.0000000000003660',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
