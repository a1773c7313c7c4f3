import type { ShippedSource } from '../model/shipped.js';

export const farge2022SystemicSclerosis: ShippedSource<'farge-2022-systemic-sclerosis'> = {
  kind: 'source',
  id: 'farge-2022-systemic-sclerosis',
  type: 'article',
  title:
    'Safety and preliminary efficacy of allogeneic bone marrow-derived multipotent mesenchymal stromal cells for systemic sclerosis: a single-centre, open-label, dose-escalation, proof-of-concept, phase 1/2 study',
  authors: ['Farge D'],
  moreAuthors: true,
  containerTitle: 'Lancet Rheumatology',
  year: 2022,
  volume: '4',
  issue: '2',
  page: 'e91-e104',
  doi: '10.1016/S2665-9913(21)00326-X',
  pmid: '38288741',
  notVerified: ['authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
