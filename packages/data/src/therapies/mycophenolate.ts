import type { ShippedTherapy } from '../model/shipped.js';

export const mycophenolate: ShippedTherapy<'mycophenolate'> = {
  kind: 'therapy',
  id: 'mycophenolate',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: {
    mechanism: [{ kind: 'statement', id: 'mechanism', provenance: [], basis: 'general-knowledge' }],
    procedure: [{ kind: 'statement', id: 'route', provenance: [], basis: 'general-knowledge' }],
    duration: [{ kind: 'statement', id: 'months-to-years', provenance: [], basis: 'general-knowledge' }],
    hospital: [],
    work: [],
    fertility: [{ kind: 'outcome', study: 'mycophenolate-us-boxed-warning', outcome: 'boxed-warning' }],
  },
  harms: [
    { kind: 'outcome', study: 'mycophenolate-us-boxed-warning', outcome: 'boxed-warning' },
    { kind: 'outcome', study: 'mycophenolate-transplant-trials', outcome: 'lymphoma' },
    { kind: 'outcome', study: 'mycophenolate-transplant-trials', outcome: 'skin-cancer' },
  ],
  evidence: 'conventional-therapies#mycophenolate',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
