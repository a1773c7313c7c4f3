import type { ShippedSource } from '../model/shipped.js';

export const jayneSle2004: ShippedSource<'jayne-sle-2004'> = {
  kind: 'source',
  id: 'jayne-sle-2004',
  type: 'article',
  title: 'Autologous stem cell transplantation for systemic lupus erythematosus',
  authors: ['Jayne D', 'Passweg J', 'Marmont A'],
  moreAuthors: true,
  containerTitle: 'Lupus',
  year: 2004,
  volume: '13',
  issue: '3',
  page: '168-176',
  pmid: '15119545',
  doiCandidate: '10.1191/0961203304lu525oa',
  notVerified: ['doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
