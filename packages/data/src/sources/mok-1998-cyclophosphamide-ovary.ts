import type { ShippedSource } from '../model/shipped.js';

export const mok1998CyclophosphamideOvary: ShippedSource<'mok-1998-cyclophosphamide-ovary'> = {
  kind: 'source',
  id: 'mok-1998-cyclophosphamide-ovary',
  type: 'article',
  title:
    'Risk factors for ovarian failure in patients with systemic lupus erythematosus receiving cyclophosphamide therapy',
  authors: ['Mok CC'],
  moreAuthors: true,
  containerTitle: 'Arthritis and Rheumatism',
  year: 1998,
  volume: '41',
  issue: '5',
  page: '831-837',
  pmid: '9588734',
  doiCandidate: '10.1002/1529-0131(199805)41:5<831::AID-ART9>3.0.CO;2-1',
  notVerified: ['authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
