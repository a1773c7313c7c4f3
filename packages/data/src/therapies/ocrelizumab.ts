import type { ShippedTherapy } from '../model/shipped.js';

export const ocrelizumab: ShippedTherapy<'ocrelizumab'> = {
  kind: 'therapy',
  id: 'ocrelizumab',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: { mechanism: [], procedure: [], duration: [], hospital: [], work: [], fertility: [] },
  harms: [],
  evidence: 'conventional-therapies#ocrelizumab',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
