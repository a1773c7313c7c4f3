import type { ShippedSource } from '../model/shipped.js';

export const hu2013T1d: ShippedSource<'hu-2013-t1d'> = {
  kind: 'source',
  id: 'hu-2013-t1d',
  type: 'article',
  title:
    "Long term effects of the implantation of Wharton's jelly-derived mesenchymal stem cells from the umbilical cord for newly-onset type 1 diabetes mellitus",
  authors: ['Hu J', 'Yu X', 'Wang Z'],
  moreAuthors: true,
  containerTitle: 'Endocrine Journal',
  registrations: ['NCT01219465'],
  doiCandidate: '10.1507/endocrj.EJ12-0343',
  notVerified: ['year', 'volume', 'issue', 'page', 'doi', 'registration'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
