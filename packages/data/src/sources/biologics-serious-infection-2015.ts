import type { ShippedSource } from '../model/shipped.js';

export const biologicsSeriousInfection2015: ShippedSource<'biologics-serious-infection-2015'> = {
  kind: 'source',
  id: 'biologics-serious-infection-2015',
  type: 'systematic-review',
  title:
    'Risk of serious infection in biological treatment of patients with rheumatoid arthritis: a systematic review and meta-analysis',
  authors: ['Singh JA', 'Cameron C', 'Noorbaloochi S'],
  moreAuthors: true,
  containerTitle: 'Lancet',
  year: 2015,
  volume: '386',
  issue: '9990',
  page: '258-265',
  doi: '10.1016/S0140-6736(14)61704-9',
  pmid: '25975452',
  pmcid: 'PMC4580232',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
