import type { ShippedStudy } from '../model/shipped.js';

export const starmsProtocol2024: ShippedStudy<'starms-protocol-2024'> = {
  kind: 'study',
  id: 'starms-protocol-2024',
  status: 'ongoing',
  design: { type: 'randomized-trial-protocol', features: ['multicenter', 'rater-blinded', 'national'] },
  diseases: ['multiple-sclerosis'],
  therapies: ['autologous-hsct'],
  participants: 94,
  arms: [{ id: 'hsct', therapy: 'autologous-hsct' }, { id: 'drugs' }],
  comparator: { kind: 'arm', arm: 'drugs' },
  population: 'described',
  source: 'starms-protocol-2024',
  registrations: [],
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
          source: 'mstrust-star-ms',
          kind: 'primary-or-official',
          locator: { part: 'text' },
          evidence: 'hsct-studies#starms-protocol-2024/follow_up',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['fewer-than-planned'],
  evidence: 'hsct-studies#starms-protocol-2024',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
