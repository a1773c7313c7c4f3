import type { ShippedSource } from '../model/shipped.js';

export const massey2018: ShippedSource<'massey-2018'> = {
  kind: 'source',
  id: 'massey-2018',
  type: 'article',
  title:
    'Regenerating Immunotolerance in Multiple Sclerosis with Autologous Hematopoietic Stem Cell Transplant',
  authors: ['Massey JC', 'Sutton IJ', 'Ma DDF'],
  moreAuthors: true,
  containerTitle: 'Frontiers in Immunology',
  year: 2018,
  volume: '9',
  page: '410',
  doi: '10.3389/fimmu.2018.00410',
  pmcid: 'PMC5857574',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
