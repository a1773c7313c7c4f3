import type { ShippedTherapy } from '../model/shipped.js';

export const autologousHsct: ShippedTherapy<'autologous-hsct'> = {
  kind: 'therapy',
  id: 'autologous-hsct',
  type: 'cell-therapy',
  cells: ['haematopoietic-stem-cell'],
  donor: 'autologous',
  answers: { mechanism: [], procedure: [], duration: [], hospital: [], work: [], fertility: [] },
  harms: [],
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
