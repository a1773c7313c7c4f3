import type { ShippedSource } from '../model/shipped.js';

export const astis2014: ShippedSource<'astis-2014'> = {
  kind: 'source',
  id: 'astis-2014',
  type: 'article',
  title:
    'Autologous Hematopoietic Stem Cell Transplantation vs Intravenous Pulse Cyclophosphamide in Diffuse Cutaneous Systemic Sclerosis',
  authors: ['van Laar JM', 'Farge D', 'Sont JK'],
  moreAuthors: true,
  containerTitle: 'JAMA',
  year: 2014,
  volume: '311',
  issue: '24',
  page: '2490-2498',
  url: 'https://jamanetwork.com/journals/jama/fullarticle/1883019',
  doiCandidate: '10.1001/jama.2014.6368',
  notVerified: ['doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
