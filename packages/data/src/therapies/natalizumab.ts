import type { ShippedTherapy } from '../model/shipped.js';

export const natalizumab: ShippedTherapy<'natalizumab'> = {
  kind: 'therapy',
  id: 'natalizumab',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: { mechanism: [], procedure: [], duration: [], hospital: [], work: [], fertility: [] },
  harms: [],
  evidence: 'conventional-therapies#natalizumab',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
