import type { ShippedDisease } from '../model/shipped.js';

export const inflammatoryBowelDisease: ShippedDisease<'inflammatory-bowel-disease'> = {
  kind: 'disease',
  id: 'inflammatory-bowel-disease',
  codes: [
    { system: 'icd-10', value: 'K50-K51', verified: true },
    { system: 'mesh', value: 'D015212', verified: true },
    { system: 'mondo', value: 'MONDO:0005265', verified: true },
  ],
  facts: [
    { kind: 'statement', id: 'organs', provenance: [], basis: 'general-knowledge' },
    { kind: 'statement', id: 'target', provenance: [], basis: 'general-knowledge' },
    { kind: 'statement', id: 'symptoms', provenance: [], basis: 'general-knowledge' },
    { kind: 'statement', id: 'note', provenance: [], basis: 'general-knowledge' },
    {
      kind: 'statement',
      id: 'onset',
      provenance: [
        {
          source: 'pourquoidocteur-ibd',
          kind: 'secondary',
          locator: { part: 'news' },
          evidence: 'diseases#inflammatory-bowel-disease/typical_onset',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'sex-ratio',
      provenance: [
        {
          source: 'pourquoidocteur-ibd',
          kind: 'secondary',
          locator: { part: 'news' },
          evidence: 'diseases#inflammatory-bowel-disease/female_to_male',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence-world',
      provenance: [
        {
          source: 'gbd-2019-ibd',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'diseases#inflammatory-bowel-disease/prevalence/0',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence-france',
      provenance: [
        {
          source: 'pourquoidocteur-ibd',
          kind: 'secondary',
          locator: { part: 'news' },
          evidence: 'diseases#inflammatory-bowel-disease/prevalence/1',
        },
      ],
    },
  ],
  options: [],
  terms: ['remission', 'flare', 'biologic', 'immunosuppressant'],
  evidence: 'diseases#inflammatory-bowel-disease',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
