import type { ShippedTherapy } from '../model/shipped.js';

export const hydroxychloroquine: ShippedTherapy<'hydroxychloroquine'> = {
  kind: 'therapy',
  id: 'hydroxychloroquine',
  type: 'drug',
  cells: [],
  donor: 'notApplicable',
  answers: {
    mechanism: [{ kind: 'statement', id: 'mechanism', provenance: [], basis: 'general-knowledge' }],
    procedure: [{ kind: 'statement', id: 'procedure', provenance: [], basis: 'general-knowledge' }],
    duration: [{ kind: 'statement', id: 'duration', provenance: [], basis: 'general-knowledge' }],
    hospital: [],
    work: [],
    fertility: [],
  },
  harms: [
    { kind: 'outcome', study: 'hydroxychloroquine-screening-update', outcome: 'retinopathy' },
    { kind: 'outcome', study: 'hydroxychloroquine-eye-survey', outcome: 'retinal-toxicity' },
  ],
  evidence: 'conventional-therapies#hydroxychloroquine',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
