import type { ShippedTherapy } from '../model/shipped.js';

export const thiopurines: ShippedTherapy<'thiopurines'> = {
  kind: 'therapy',
  id: 'thiopurines',
  type: 'drug-group',
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
      study: 'lymphoma-ibd-2017',
      outcome: 'lymphoma-thiopurine',
      diseases: [
        'systemic-lupus-erythematosus',
        'myasthenia-gravis',
        'neuromyelitis-optica-spectrum-disorder',
      ],
    },
    {
      kind: 'outcome',
      study: 'lymphoma-ibd-2017',
      outcome: 'lymphoma-combination',
      diseases: [
        'systemic-lupus-erythematosus',
        'myasthenia-gravis',
        'neuromyelitis-optica-spectrum-disorder',
      ],
    },
    {
      kind: 'outcome',
      study: 'lymphoma-ibd-2017',
      outcome: 'lymphoma-combination-versus-thiopurine',
      diseases: [
        'systemic-lupus-erythematosus',
        'myasthenia-gravis',
        'neuromyelitis-optica-spectrum-disorder',
      ],
    },
  ],
  evidence: 'conventional-therapies#thiopurines',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
