import type { ShippedTherapy } from '../model/shipped.js';

export const antiTnf: ShippedTherapy<'anti-tnf'> = {
  kind: 'therapy',
  id: 'anti-tnf',
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
      study: 'biologics-serious-infection-2015',
      outcome: 'serious-infection-standard-dose',
      diseases: ['crohn-disease', 'ulcerative-colitis', 'psoriasis', 'ankylosing-spondylitis'],
    },
    {
      kind: 'outcome',
      study: 'biologics-serious-infection-2015',
      outcome: 'serious-infection-high-dose',
      diseases: ['crohn-disease', 'ulcerative-colitis', 'psoriasis', 'ankylosing-spondylitis'],
    },
    { kind: 'outcome', study: 'anti-tnf-tuberculosis-2017', outcome: 'tuberculosis' },
    {
      kind: 'outcome',
      study: 'lymphoma-ibd-2017',
      outcome: 'lymphoma-anti-tnf',
      diseases: ['rheumatoid-arthritis', 'psoriasis', 'ankylosing-spondylitis'],
    },
    {
      kind: 'outcome',
      study: 'lymphoma-ibd-2017',
      outcome: 'lymphoma-combination',
      diseases: ['rheumatoid-arthritis', 'psoriasis', 'ankylosing-spondylitis'],
    },
    {
      kind: 'outcome',
      study: 'lymphoma-ibd-2017',
      outcome: 'lymphoma-combination-versus-thiopurine',
      diseases: ['rheumatoid-arthritis', 'psoriasis', 'ankylosing-spondylitis'],
    },
  ],
  evidence: 'conventional-therapies#anti-tnf',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
