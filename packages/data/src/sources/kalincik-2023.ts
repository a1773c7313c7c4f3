import type { ShippedSource } from '../model/shipped.js';

export const kalincik2023: ShippedSource<'kalincik-2023'> = {
  kind: 'source',
  id: 'kalincik-2023',
  type: 'article',
  title:
    'Comparative Effectiveness of Autologous Hematopoietic Stem Cell Transplant vs Fingolimod, Natalizumab, and Ocrelizumab in Highly Active Relapsing-Remitting Multiple Sclerosis',
  authors: ['Kalincik T', 'Sharmin S', 'Roos I'],
  moreAuthors: true,
  containerTitle: 'JAMA Neurology',
  year: 2023,
  volume: '80',
  issue: '7',
  page: '702-713',
  doi: '10.1001/jamaneurol.2023.1184',
  pmcid: 'PMC10186210',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
