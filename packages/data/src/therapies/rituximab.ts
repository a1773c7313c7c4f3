import type { ShippedTherapy } from '../model/shipped.js';

export const rituximab: ShippedTherapy<'rituximab'> = {
  kind: 'therapy',
  id: 'rituximab',
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
    {
      kind: 'outcome',
      study: 'rituximab-safety-2013',
      outcome: 'serious-infection',
      diseases: [
        'systemic-lupus-erythematosus',
        'systemic-sclerosis',
        'neuromyelitis-optica-spectrum-disorder',
        'myasthenia-gravis',
        'multiple-sclerosis',
      ],
    },
    {
      kind: 'outcome',
      study: 'rituximab-safety-2013',
      outcome: 'low-igm',
      diseases: [
        'systemic-lupus-erythematosus',
        'systemic-sclerosis',
        'neuromyelitis-optica-spectrum-disorder',
        'myasthenia-gravis',
        'multiple-sclerosis',
      ],
    },
    {
      kind: 'outcome',
      study: 'rituximab-safety-2013',
      outcome: 'low-igg',
      diseases: [
        'systemic-lupus-erythematosus',
        'systemic-sclerosis',
        'neuromyelitis-optica-spectrum-disorder',
        'myasthenia-gravis',
        'multiple-sclerosis',
      ],
    },
    { kind: 'outcome', study: 'rituximab-first-drip', outcome: 'first-drip-reaction' },
  ],
  evidence: 'conventional-therapies#rituximab',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
