import type { ShippedSource } from '../model/shipped.js';

export const atkins2016: ShippedSource<'atkins-2016'> = {
  kind: 'source',
  id: 'atkins-2016',
  type: 'article',
  title:
    'Immunoablation and autologous haemopoietic stem-cell transplantation for aggressive multiple sclerosis: a multicentre single-group phase 2 trial',
  authors: ['Atkins HL'],
  moreAuthors: true,
  containerTitle: 'The Lancet',
  year: 2016,
  volume: '388',
  page: '576',
  doi: '10.1016/S0140-6736(16)30169-6',
  registrations: ['NCT01099930'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
