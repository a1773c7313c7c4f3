import type { ShippedTherapy } from '../model/shipped.js';

export const tocilizumab: ShippedTherapy<'tocilizumab'> = {
  kind: 'therapy',
  id: 'tocilizumab',
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
      study: 'tocilizumab-japan-registry-2015',
      outcome: 'serious-infection',
      diseases: ['systemic-sclerosis'],
    },
    {
      kind: 'outcome',
      study: 'tocilizumab-rates-ra',
      outcome: 'serious-infection',
      diseases: ['systemic-sclerosis'],
    },
    {
      kind: 'outcome',
      study: 'tocilizumab-rates-ra',
      outcome: 'perforation',
      diseases: ['systemic-sclerosis'],
    },
    {
      kind: 'outcome',
      study: 'tocilizumab-trials-ra',
      outcome: 'serious-pneumonia',
      diseases: ['systemic-sclerosis'],
    },
  ],
  evidence: 'conventional-therapies#tocilizumab',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
