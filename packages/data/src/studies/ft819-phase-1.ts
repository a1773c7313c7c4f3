import type { ShippedStudy } from '../model/shipped.js';

export const ft819Phase1: ShippedStudy<'ft819-phase-1'> = {
  kind: 'study',
  id: 'ft819-phase-1',
  status: 'ongoing',
  design: {
    type: 'single-arm-trial',
    phase: '1',
    features: [],
  },
  diseases: ['systemic-lupus-erythematosus'],
  therapies: [],
  participants: null,
  arms: [
    {
      id: 'treated',
    },
  ],
  comparator: {
    kind: 'none',
  },
  population: 'notStated',
  source: 'ft819-phase-1',
  registrations: ['NCT06308978'],
  outcomes: [
    {
      kind: 'narrative',
      id: 'harm-so-far',
      role: 'harm',
      period: {
        kind: 'followUp',
      },
      population: 'study',
      analysis: 'notStated',
      comparator: 'none',
      certainty: {
        kind: 'notRated',
      },
      provenance: [
        {
          source: 'ft819-phase-1',
          kind: 'primary-or-official',
          locator: {
            part: 'abstract',
          },
          evidence: 'emerging-and-regulatory#ipsc-car-t-ft819/key_facts/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['early'],
  evidence: 'emerging-and-regulatory#ipsc-car-t-ft819',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
