import type { ShippedTherapy } from '../model/shipped.js';

export const cyclophosphamide: ShippedTherapy<'cyclophosphamide'> = {
  kind: 'therapy',
  id: 'cyclophosphamide',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: { mechanism: [], procedure: [], duration: [], hospital: [], work: [], fertility: [] },
  harms: [],
  evidence: 'conventional-therapies#cyclophosphamide',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
