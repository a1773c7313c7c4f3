import type { ShippedSource } from '../model/shipped.js';

export const astims2015: ShippedSource<'astims-2015'> = {
  kind: 'source',
  id: 'astims-2015',
  type: 'article',
  title: 'Autologous hematopoietic stem cell transplantation in multiple sclerosis: A phase II trial',
  authors: ['Mancardi GL', 'Sormani MP', 'Gualandi F'],
  moreAuthors: true,
  containerTitle: 'Neurology',
  year: 2015,
  volume: '84',
  issue: '10',
  page: '981',
  url: 'https://n.neurology.org/content/84/10/981',
  doiCandidate: '10.1212/WNL.0000000000001329',
  notVerified: ['doi', 'registration'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
