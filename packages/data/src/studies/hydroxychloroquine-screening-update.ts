import type { ShippedStudy } from '../model/shipped.js';

export const hydroxychloroquineScreeningUpdate: ShippedStudy<'hydroxychloroquine-screening-update'> = {
  kind: 'study',
  id: 'hydroxychloroquine-screening-update',
  status: 'published',
  design: { type: 'not-stated', features: [] },
  diseases: ['many-conditions'],
  therapies: ['hydroxychloroquine'],
  participants: null,
  arms: [{ id: 'hydroxychloroquine', therapy: 'hydroxychloroquine' }],
  comparator: { kind: 'notStated' },
  population: 'notStated',
  source: 'hydroxychloroquine-screening-update',
  registrations: [],
  outcomes: [
    {
      kind: 'narrative',
      id: 'retinopathy',
      role: 'harm',
      period: { kind: 'notStated' },
      population: 'notStated',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      noted: true,
      provenance: [
        {
          source: 'hydroxychloroquine-screening-update',
          kind: 'copy-of-record',
          locator: { part: 'text' },
          evidence: 'conventional-therapies#hydroxychloroquine/harms/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: ['hydroxychloroquine-eye-survey'],
  cautions: [],
  evidence: 'conventional-therapies#hydroxychloroquine',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
