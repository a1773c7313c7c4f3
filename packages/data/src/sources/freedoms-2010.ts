import type { ShippedSource } from '../model/shipped.js';

export const freedoms2010: ShippedSource<'freedoms-2010'> = {
  kind: 'source',
  id: 'freedoms-2010',
  type: 'article',
  title: 'A Placebo-Controlled Trial of Oral Fingolimod in Relapsing Multiple Sclerosis',
  authors: ['Kappos L', 'Radue EW', 'O’Connor P'],
  moreAuthors: true,
  containerTitle: 'New England Journal of Medicine',
  year: 2010,
  volume: '362',
  issue: '5',
  page: '387-401',
  doi: '10.1056/NEJMoa0909494',
  pmid: '20089952',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
