import type { ShippedSource } from '../model/shipped.js';

export const cochraneCd013070CrohnsStemCell: ShippedSource<'cochrane-cd013070-crohns-stem-cell'> = {
  kind: 'source',
  id: 'cochrane-cd013070-crohns-stem-cell',
  type: 'systematic-review',
  title: 'Stem cell transplantation for induction of remission in medically refractory Crohn’s disease',
  authors: ['El-Nakeep S'],
  moreAuthors: true,
  containerTitle: 'Cochrane Database of Systematic Reviews',
  year: 2022,
  page: 'CD013070',
  doi: '10.1002/14651858.CD013070.pub2',
  pmcid: 'PMC9099217',
  notVerified: ['authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
