import type { ShippedSource } from '../model/shipped.js';

export const connick2012Mscims: ShippedSource<'connick-2012-mscims'> = {
  kind: 'source',
  id: 'connick-2012-mscims',
  type: 'article',
  title:
    'Autologous mesenchymal stem cells for the treatment of secondary progressive multiple sclerosis: an open-label phase 2a proof-of-concept study',
  authors: ['Connick P', 'Kolappan M', 'Crawley C'],
  moreAuthors: true,
  containerTitle: 'Lancet Neurology',
  year: 2012,
  volume: '11',
  issue: '2',
  page: '150-156',
  doi: '10.1016/S1474-4422(11)70305-2',
  pmid: '22236384',
  pmcid: 'PMC3279697',
  registrations: ['NCT00395200'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
