import type { ShippedSource } from '../model/shipped.js';

export const park2018RaPhase1: ShippedSource<'park-2018-ra-phase1'> = {
  kind: 'source',
  id: 'park-2018-ra-phase1',
  type: 'article',
  title:
    'Intravenous Infusion of Umbilical Cord Blood-Derived Mesenchymal Stem Cells in Rheumatoid Arthritis: A Phase Ia Clinical Trial',
  authors: [],
  doiCandidate: '10.1002/sctm.18-0031',
  notVerified: ['authors', 'containerTitle', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
