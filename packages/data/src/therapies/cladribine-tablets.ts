import type { ShippedTherapy } from '../model/shipped.js';

export const cladribineTablets: ShippedTherapy<'cladribine-tablets'> = {
  kind: 'therapy',
  id: 'cladribine-tablets',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: { mechanism: [], procedure: [], duration: [], hospital: [], work: [], fertility: [] },
  harms: [],
  evidence: 'conventional-therapies#cladribine-tablets',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
