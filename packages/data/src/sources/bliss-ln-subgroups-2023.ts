import type { ShippedSource } from '../model/shipped.js';

export const blissLnSubgroups2023: ShippedSource<'bliss-ln-subgroups-2023'> = {
  kind: 'source',
  id: 'bliss-ln-subgroups-2023',
  type: 'article',
  title:
    'Effect of belimumab on kidney-related outcomes in patients with lupus nephritis: post hoc subgroup analyses of the phase 3 BLISS-LN trial',
  authors: ['Anders HJ', 'Furie R', 'Malvar A'],
  moreAuthors: true,
  containerTitle: 'Nephrology Dialysis Transplantation',
  year: 2023,
  volume: '38',
  issue: '12',
  page: '2733-2742',
  doi: '10.1093/ndt/gfad167',
  pmid: '37463054',
  pmcid: 'PMC10689192',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
