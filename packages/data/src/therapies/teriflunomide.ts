import type { ShippedTherapy } from '../model/shipped.js';

export const teriflunomide: ShippedTherapy<'teriflunomide'> = {
  kind: 'therapy',
  id: 'teriflunomide',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: { mechanism: [], procedure: [], duration: [], hospital: [], work: [], fertility: [] },
  harms: [],
  evidence: 'conventional-therapies#teriflunomide',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
