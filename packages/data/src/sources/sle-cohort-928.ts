import type { ShippedSource } from '../model/shipped.js';

export const sleCohort928: ShippedSource<'sle-cohort-928'> = {
  kind: 'source',
  id: 'sle-cohort-928',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC4157121',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
