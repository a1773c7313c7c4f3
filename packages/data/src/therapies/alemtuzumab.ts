import type { ShippedTherapy } from '../model/shipped.js';

export const alemtuzumab: ShippedTherapy<'alemtuzumab'> = {
  kind: 'therapy',
  id: 'alemtuzumab',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: { mechanism: [], procedure: [], duration: [], hospital: [], work: [], fertility: [] },
  harms: [],
  evidence: 'conventional-therapies#alemtuzumab',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
