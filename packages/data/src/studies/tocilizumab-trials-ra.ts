import type { ShippedStudy } from '../model/shipped.js';

export const tocilizumabTrialsRa: ShippedStudy<'tocilizumab-trials-ra'> = {
  kind: 'study',
  id: 'tocilizumab-trials-ra',
  status: 'published',
  design: { type: 'clinical-trial', features: [] },
  diseases: ['rheumatoid-arthritis'],
  therapies: ['tocilizumab'],
  participants: 4199,
  arms: [{ id: 'tocilizumab', therapy: 'tocilizumab' }, { id: 'control' }],
  comparator: { kind: 'arm', arm: 'control' },
  population: 'described',
  source: 'tocilizumab-trials-ra',
  registrations: [],
  outcomes: [
    {
      kind: 'rate',
      id: 'serious-pneumonia',
      role: 'harm',
      period: { kind: 'notStated' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      per: '100-person-years',
      arms: [
        { arm: 'tocilizumab', value: 0.9 },
        { arm: 'control', value: 0.6 },
      ],
      provenance: [
        {
          source: 'tocilizumab-trials-ra',
          kind: 'primary-or-official',
          locator: { part: 'table', label: '1' },
          evidence: 'conventional-therapies#tocilizumab/harms/3',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: ['tocilizumab-japan-registry-2015', 'tocilizumab-rates-ra'],
  cautions: [],
  evidence: 'conventional-therapies#tocilizumab',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
