import type { ShippedSource } from '../model/shipped.js';

export const asbmtMs2019: ShippedSource<'asbmt-ms-2019'> = {
  kind: 'source',
  id: 'asbmt-ms-2019',
  type: 'guideline',
  title:
    'Autologous hematopoietic cell transplantation for treatment-refractory relapsing multiple sclerosis: Position statement from the American Society for Blood and Marrow Transplantation',
  authors: ['Cohen JA', 'Baldassari LE', 'Atkins HL'],
  moreAuthors: true,
  containerTitle: 'Biology of Blood and Marrow Transplantation',
  year: 2019,
  volume: '25',
  page: '845',
  doi: '10.1016/j.bbmt.2019.02.014',
  pmid: '30794930',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
