import type { ShippedTherapy } from '../model/shipped.js';

export const glucocorticoids: ShippedTherapy<'glucocorticoids'> = {
  kind: 'therapy',
  id: 'glucocorticoids',
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
      study: 'george-2020-steroid-infection',
      outcome: 'hospital-infection-medicare',
      diseases: [
        'systemic-lupus-erythematosus',
        'multiple-sclerosis',
        'crohn-disease',
        'ulcerative-colitis',
        'systemic-sclerosis',
      ],
    },
    {
      kind: 'outcome',
      study: 'george-2020-steroid-infection',
      outcome: 'hospital-infection-optum',
      diseases: [
        'systemic-lupus-erythematosus',
        'multiple-sclerosis',
        'crohn-disease',
        'ulcerative-colitis',
        'systemic-sclerosis',
      ],
    },
    { kind: 'outcome', study: 'steroid-fractures-england-wales', outcome: 'hip-fracture' },
    { kind: 'outcome', study: 'steroid-fractures-england-wales', outcome: 'non-vertebral-fracture' },
    { kind: 'outcome', study: 'steroid-fractures-england-wales', outcome: 'vertebral-fracture' },
    { kind: 'outcome', study: 'steroid-attributable-fractures', outcome: 'attributable-fractures' },
  ],
  evidence: 'conventional-therapies#glucocorticoids',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
