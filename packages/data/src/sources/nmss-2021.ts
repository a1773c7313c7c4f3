import type { ShippedSource } from '../model/shipped.js';

export const nmss2021: ShippedSource<'nmss-2021'> = {
  kind: 'source',
  id: 'nmss-2021',
  type: 'guideline',
  title:
    'Autologous Hematopoietic Stem Cell Transplant in Multiple Sclerosis: Recommendations of the National Multiple Sclerosis Society',
  authors: ['Miller AE'],
  moreAuthors: true,
  containerTitle: 'JAMA Neurology',
  year: 2021,
  volume: '78',
  page: '241',
  doi: '10.1001/jamaneurol.2020.4025',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
