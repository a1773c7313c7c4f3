import type { ShippedSource } from '../model/shipped.js';

export const petrou2020MscProgressiveMs: ShippedSource<'petrou-2020-msc-progressive-ms'> = {
  kind: 'source',
  id: 'petrou-2020-msc-progressive-ms',
  type: 'article',
  title:
    'Beneficial effects of autologous mesenchymal stem cell transplantation in active progressive multiple sclerosis',
  authors: ['Petrou P', 'Kassis I', 'Levin N'],
  moreAuthors: true,
  containerTitle: 'Brain',
  year: 2020,
  registrations: ['NCT02166021'],
  doiCandidate: '10.1093/brain/awaa333',
  notVerified: ['volume', 'issue', 'page', 'doi', 'pmid'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
