import type { ShippedSource } from '../model/shipped.js';

export const zafeiriAmh2023: ShippedSource<'zafeiri-amh-2023'> = {
  kind: 'source',
  id: 'zafeiri-amh-2023',
  type: 'article',
  title:
    'Anti-Müllerian hormone and pregnancy after autologous hematopoietic stem cell transplantation for multiple sclerosis',
  authors: ['Zafeiri L', 'Åkerfeldt T', 'Tolf A'],
  moreAuthors: true,
  containerTitle: 'PLoS ONE',
  year: 2023,
  volume: '18',
  issue: '4',
  page: 'e0284288',
  doi: '10.1371/journal.pone.0284288',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
