import type { ShippedSource } from '../model/shipped.js';

export const boffa2021: ShippedSource<'boffa-2021'> = {
  kind: 'source',
  id: 'boffa-2021',
  type: 'article',
  title: 'Long-term clinical outcomes of hematopoietic stem cell transplantation in multiple sclerosis',
  authors: ['Boffa G', 'Massacesi L', 'Inglese M'],
  moreAuthors: true,
  containerTitle: 'Neurology',
  year: 2021,
  doiCandidate: '10.1212/WNL.0000000000011461',
  notVerified: ['doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
