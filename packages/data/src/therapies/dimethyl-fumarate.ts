import type { ShippedTherapy } from '../model/shipped.js';

export const dimethylFumarate: ShippedTherapy<'dimethyl-fumarate'> = {
  kind: 'therapy',
  id: 'dimethyl-fumarate',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: { mechanism: [], procedure: [], duration: [], hospital: [], work: [], fertility: [] },
  harms: [],
  evidence: 'conventional-therapies#dimethyl-fumarate',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
