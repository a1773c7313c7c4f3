import type { ShippedStudy } from '../model/shipped.js';

export const ramMsRegistry: ShippedStudy<'ram-ms-registry'> = {
  kind: 'study',
  id: 'ram-ms-registry',
  status: 'ongoing',
  design: { type: 'randomized-trial', phase: '3', features: ['multicenter'] },
  diseases: ['multiple-sclerosis'],
  therapies: ['autologous-hsct'],
  participants: 100,
  arms: [{ id: 'hsct', therapy: 'autologous-hsct' }, { id: 'drugs' }],
  comparator: { kind: 'arm', arm: 'drugs' },
  population: 'described',
  source: 'ram-ms-registry',
  registrations: ['NCT03477500', 'EudraCT 2017-001362-25'],
  outcomes: [
    {
      kind: 'notReported',
      id: 'results',
      role: 'benefit',
      period: { kind: 'at', value: 2, unit: 'year' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      reason: 'no-results-yet',
      provenance: [
        {
          source: 'ram-ms-registry',
          kind: 'copy-of-record',
          locator: { part: 'registry-record' },
          evidence: 'hsct-studies#ram-ms-registry/follow_up',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: [],
  evidence: 'hsct-studies#ram-ms-registry',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
