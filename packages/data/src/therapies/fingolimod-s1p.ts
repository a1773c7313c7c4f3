import type { ShippedTherapy } from '../model/shipped.js';

export const fingolimodS1p: ShippedTherapy<'fingolimod-s1p'> = {
  kind: 'therapy',
  id: 'fingolimod-s1p',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: { mechanism: [], procedure: [], duration: [], hospital: [], work: [], fertility: [] },
  harms: [],
  evidence: 'conventional-therapies#fingolimod-s1p',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
