import type { ShippedTherapy } from '../model/shipped.js';

export const mycophenolate: ShippedTherapy<'mycophenolate'> = {
  kind: 'therapy',
  id: 'mycophenolate',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: { mechanism: [], procedure: [], duration: [], hospital: [], work: [], fertility: [] },
  harms: [],
  evidence: 'conventional-therapies#mycophenolate',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
