import type { ShippedStudy } from '../model/shipped.js';

export const kamen2022SlePhase1: ShippedStudy<'kamen-2022-sle-phase1'> = {
  kind: 'study',
  id: 'kamen-2022-sle-phase1',
  status: 'published',
  design: { type: 'single-arm-trial', phase: '1', features: ['open-label'] },
  diseases: ['systemic-lupus-erythematosus'],
  therapies: ['msc'],
  participants: 6,
  arms: [{ id: 'msc', therapy: 'msc', n: 6 }],
  comparator: { kind: 'none' },
  population: 'described',
  source: 'kamen-2022-sle-phase1',
  registrations: [],
  outcomes: [
    {
      kind: 'singleArm',
      id: 'sri-4-response',
      role: 'benefit',
      period: { kind: 'at', value: 20, unit: 'week' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'none',
      certainty: { kind: 'notRated' },
      groups: [
        { group: 'msc', events: 5, n: 6, percent: 83.3, interval: { low: 35.9, high: 99.6, level: 95 } },
      ],
      provenance: [
        {
          source: 'kamen-2022-sle-phase1',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'msc-studies#kamen-2022-sle-phase1/outcomes/0',
        },
      ],
    },
    {
      kind: 'narrative',
      id: 'harms',
      role: 'harm',
      period: { kind: 'notStated' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'none',
      certainty: { kind: 'notRated' },
      provenance: [
        {
          source: 'kamen-2022-sle-phase1',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'msc-studies#kamen-2022-sle-phase1/harms/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['six-people'],
  evidence: 'msc-studies#kamen-2022-sle-phase1',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
