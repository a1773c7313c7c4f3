import type { ShippedTherapy } from '../model/shipped.js';

export const msc: ShippedTherapy<'msc'> = {
  kind: 'therapy',
  id: 'msc',
  type: 'cell-therapy',
  cells: ['mesenchymal-stromal-cell'],
  donor: 'either',
  answers: { mechanism: [], procedure: [], duration: [], hospital: [], work: [], fertility: [] },
  harms: [],
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
