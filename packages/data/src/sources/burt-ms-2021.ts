import type { ShippedSource } from '../model/shipped.js';

export const burtMs2021: ShippedSource<'burt-ms-2021'> = {
  kind: 'source',
  id: 'burt-ms-2021',
  type: 'article',
  title:
    'Real-world application of autologous hematopoietic stem cell transplantation in 507 patients with multiple sclerosis',
  authors: ['Burt RK', 'Han X', 'Quigley K'],
  moreAuthors: true,
  containerTitle: 'Journal of Neurology',
  year: 2021,
  doi: '10.1007/s00415-021-10820-2',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
