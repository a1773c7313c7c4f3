import type { ShippedStudy } from '../model/shipped.js';

export const netMsRegistry: ShippedStudy<'net-ms-registry'> = {
  kind: 'study',
  id: 'net-ms-registry',
  status: 'ongoing',
  design: { type: 'clinical-trial', features: [] },
  diseases: ['multiple-sclerosis'],
  therapies: ['autologous-hsct'],
  participants: null,
  arms: [],
  comparator: { kind: 'notStated' },
  population: 'notStated',
  source: 'net-ms-registry',
  registrations: ['EudraCT 2022-002654-95'],
  outcomes: [
    {
      kind: 'notReported',
      id: 'results',
      role: 'benefit',
      period: { kind: 'notStated' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'notApplicable',
      certainty: { kind: 'notRated' },
      reason: 'no-results-yet',
      provenance: [
        {
          source: 'net-ms-registry',
          kind: 'primary-or-official',
          locator: { part: 'registry-record' },
          evidence: 'hsct-studies#net-ms-registry/follow_up',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['little-read'],
  evidence: 'hsct-studies#net-ms-registry',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
