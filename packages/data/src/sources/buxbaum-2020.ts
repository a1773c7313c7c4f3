import type { ShippedSource } from '../model/shipped.js';

export const buxbaum2020: ShippedSource<'buxbaum-2020'> = {
  kind: 'source',
  id: 'buxbaum-2020',
  type: 'article',
  title: 'Autoimmunity Following Allogeneic Hematopoietic Stem Cell Transplantation',
  authors: ['Prokopenko Buxbaum N', 'Pavletic SZ'],
  containerTitle: 'Frontiers in Immunology',
  year: 2020,
  doi: '10.3389/fimmu.2020.02017',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
