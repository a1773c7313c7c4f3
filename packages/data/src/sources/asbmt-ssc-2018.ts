import type { ShippedSource } from '../model/shipped.js';

export const asbmtSsc2018: ShippedSource<'asbmt-ssc-2018'> = {
  kind: 'source',
  id: 'asbmt-ssc-2018',
  type: 'guideline',
  title:
    'Systemic Sclerosis as an Indication for Autologous Hematopoietic Cell Transplantation: Position Statement from the American Society for Blood and Marrow Transplantation',
  authors: ['Sullivan KM', 'Majhail NS', 'Bredeson C'],
  moreAuthors: true,
  containerTitle: 'Biology of Blood and Marrow Transplantation',
  year: 2018,
  doi: '10.1016/j.bbmt.2018.06.025',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
