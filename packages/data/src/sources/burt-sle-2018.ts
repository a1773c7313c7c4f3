import type { ShippedSource } from '../model/shipped.js';

export const burtSle2018: ShippedSource<'burt-sle-2018'> = {
  kind: 'source',
  id: 'burt-sle-2018',
  type: 'article',
  title:
    'Five year follow-up after autologous peripheral blood hematopoietic stem cell transplantation for refractory, chronic, corticosteroid-dependent systemic lupus erythematosus: effect of conditioning regimen on outcome',
  authors: [],
  containerTitle: 'Bone Marrow Transplantation',
  doi: '10.1038/s41409-018-0173-x',
  notVerified: ['authors', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
