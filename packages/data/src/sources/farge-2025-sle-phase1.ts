import type { ShippedSource } from '../model/shipped.js';

export const farge2025SlePhase1: ShippedSource<'farge-2025-sle-phase1'> = {
  kind: 'source',
  id: 'farge-2025-sle-phase1',
  type: 'article',
  title:
    'Allogeneic umbilical cord-derived mesenchymal stromal cells as treatment for systemic lupus erythematosus: a single-centre, open-label, dose-escalation, phase 1 study',
  authors: ['Farge D', 'Biard L', 'Weil B'],
  moreAuthors: true,
  containerTitle: 'Lancet Rheumatology',
  year: 2025,
  volume: '7',
  issue: '4',
  page: 'e261-e273',
  doi: '10.1016/S2665-9913(24)00298-4',
  pmid: '39706212',
  registrations: ['NCT03562065', 'EudraCT 2017-001400-29'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
