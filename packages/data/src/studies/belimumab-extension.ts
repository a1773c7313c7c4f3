import type { ShippedStudy } from '../model/shipped.js';

export const belimumabExtension: ShippedStudy<'belimumab-extension'> = {
  kind: 'study',
  id: 'belimumab-extension',
  status: 'published',
  design: { type: 'not-stated', features: ['extension'] },
  diseases: ['systemic-lupus-erythematosus'],
  therapies: ['belimumab'],
  participants: 255,
  arms: [{ id: 'belimumab', therapy: 'belimumab', n: 255 }],
  comparator: { kind: 'none' },
  population: 'described',
  source: 'belimumab-extension',
  registrations: [],
  outcomes: [
    {
      kind: 'singleArm',
      id: 'serious-side-effects',
      role: 'harm',
      period: { kind: 'within', value: 28, unit: 'week' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'none',
      certainty: { kind: 'notRated' },
      groups: [
        { group: 'switched-from-placebo', percent: 4 },
        { group: 'already-on-belimumab', percent: 8 },
      ],
      noted: true,
      provenance: [
        {
          source: 'belimumab-extension',
          kind: 'copy-of-record',
          locator: { part: 'abstract' },
          evidence: 'conventional-therapies#belimumab/harms/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: ['bliss-ln-subgroups-2023'],
  cautions: ['no-comparison'],
  evidence: 'conventional-therapies#belimumab',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
