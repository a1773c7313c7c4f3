import type { ShippedSource } from '../model/shipped.js';

export const msTreatmentsSideEffects: ShippedSource<'ms-treatments-side-effects'> = {
  kind: 'source',
  id: 'ms-treatments-side-effects',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC6297710',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
