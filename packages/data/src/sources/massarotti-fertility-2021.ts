import type { ShippedSource } from '../model/shipped.js';

export const massarottiFertility2021: ShippedSource<'massarotti-fertility-2021'> = {
  kind: 'source',
  id: 'massarotti-fertility-2021',
  type: 'article',
  title:
    'Menstrual cycle resumption and female fertility after autologous hematopoietic stem cell transplantation for multiple sclerosis',
  authors: ['Massarotti C', 'Sbragia E', 'Boffa G'],
  moreAuthors: true,
  containerTitle: 'Multiple Sclerosis Journal',
  year: 2021,
  doiCandidate: '10.1177/13524585211000616',
  notVerified: ['doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
