import type { ShippedSource } from '../model/shipped.js';

export const mooreRa2002: ShippedSource<'moore-ra-2002'> = {
  kind: 'source',
  id: 'moore-ra-2002',
  type: 'article',
  title:
    'A pilot randomized trial comparing CD34-selected versus unmanipulated hemopoietic stem cell transplantation for severe, refractory rheumatoid arthritis',
  authors: ['Moore J'],
  moreAuthors: true,
  containerTitle: 'Arthritis & Rheumatism',
  year: 2002,
  volume: '46',
  issue: '9',
  page: '2301-2309',
  doi: '10.1002/art.10495',
  pmid: '12355477',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
