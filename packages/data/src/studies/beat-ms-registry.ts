import type { ShippedStudy } from '../model/shipped.js';

export const beatMsRegistry: ShippedStudy<'beat-ms-registry'> = {
  kind: 'study',
  id: 'beat-ms-registry',
  status: 'ongoing',
  design: { type: 'randomized-trial', phase: '3', features: ['multicenter', 'rater-blinded'] },
  diseases: ['multiple-sclerosis'],
  therapies: ['autologous-hsct'],
  participants: 156,
  arms: [{ id: 'hsct', therapy: 'autologous-hsct' }, { id: 'drugs' }],
  comparator: { kind: 'arm', arm: 'drugs' },
  population: 'described',
  source: 'beat-ms-registry',
  registrations: ['NCT04047628', 'EudraCT 2020-000979-21'],
  outcomes: [
    {
      kind: 'notReported',
      id: 'results',
      role: 'benefit',
      period: { kind: 'followUp' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      reason: 'no-results-yet',
      provenance: [
        {
          source: 'beat-ms-registry',
          kind: 'primary-or-official',
          locator: { part: 'registry-record' },
          evidence: 'hsct-studies#beat-ms-registry/follow_up',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['planned'],
  evidence: 'hsct-studies#beat-ms-registry',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
