import type { ShippedSource } from '../model/shipped.js';

export const panes2016AdmireCdWeek24: ShippedSource<'panes-2016-admire-cd-week24'> = {
  kind: 'source',
  id: 'panes-2016-admire-cd-week24',
  type: 'article',
  title:
    'Expanded allogeneic adipose-derived mesenchymal stem cells (Cx601) for complex perianal fistulas in Crohn’s disease: a phase 3 randomised, double-blind controlled trial',
  authors: ['Panés J', 'García-Olmo D', 'Van Assche G'],
  moreAuthors: true,
  containerTitle: 'Lancet',
  year: 2016,
  volume: '388',
  issue: '10051',
  page: '1281-1290',
  doi: '10.1016/S0140-6736(16)31203-X',
  registrations: ['NCT01541579'],
  notVerified: ['pmid'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
