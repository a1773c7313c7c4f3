import type { ShippedSource } from '../model/shipped.js';

export const astic2015: ShippedSource<'astic-2015'> = {
  kind: 'source',
  id: 'astic-2015',
  type: 'article',
  title:
    'Autologous Hematopoetic Stem Cell Transplantation for Refractory Crohn Disease: A Randomized Clinical Trial',
  authors: ['Hawkey CJ', 'Allez M', 'Clark MM'],
  moreAuthors: true,
  containerTitle: 'JAMA',
  year: 2015,
  issue: '23',
  page: '2524-2534',
  registrations: ['NCT00297193'],
  url: 'https://jamanetwork.com/journals/jama/fullarticle/2475462',
  doiCandidate: '10.1001/jama.2015.16700',
  notVerified: ['doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
