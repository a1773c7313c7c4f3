import type { ShippedTherapy } from '../model/shipped.js';

export const methotrexateLowDose: ShippedTherapy<'methotrexate-low-dose'> = {
  kind: 'therapy',
  id: 'methotrexate-low-dose',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: {
    mechanism: [{ kind: 'statement', id: 'mechanism', provenance: [], basis: 'general-knowledge' }],
    procedure: [{ kind: 'statement', id: 'procedure', provenance: [], basis: 'general-knowledge' }],
    duration: [{ kind: 'statement', id: 'duration', provenance: [], basis: 'general-knowledge' }],
    hospital: [],
    work: [],
    fertility: [{ kind: 'statement', id: 'fertility', provenance: [], basis: 'general-knowledge' }],
  },
  harms: [
    { kind: 'outcome', study: 'methotrexate-safety-2020', outcome: 'liver-test' },
    { kind: 'outcome', study: 'methotrexate-safety-2020', outcome: 'severe-liver-test' },
    { kind: 'outcome', study: 'methotrexate-safety-2020', outcome: 'cirrhosis' },
    { kind: 'outcome', study: 'methotrexate-safety-2020', outcome: 'stomach-and-bowel' },
    { kind: 'outcome', study: 'methotrexate-safety-2020', outcome: 'lung' },
    { kind: 'outcome', study: 'methotrexate-safety-2020', outcome: 'infection' },
    { kind: 'outcome', study: 'methotrexate-safety-2020', outcome: 'skin-cancer' },
    { kind: 'outcome', study: 'methotrexate-safety-2020', outcome: 'low-white-cells' },
    { kind: 'outcome', study: 'methotrexate-safety-2020', outcome: 'anaemia' },
  ],
  evidence: 'conventional-therapies#methotrexate-low-dose',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
