import type { ShippedStudy } from '../model/shipped.js';

export const tcellDiversityLymphoablation: ShippedStudy<'tcell-diversity-lymphoablation'> = {
  kind: 'study',
  id: 'tcell-diversity-lymphoablation',
  status: 'published',
  design: { type: 'mechanistic', features: [] },
  diseases: ['systemic-sclerosis', 'multiple-sclerosis'],
  therapies: ['autologous-hsct'],
  participants: 2,
  arms: [{ id: 'hsct', therapy: 'autologous-hsct', n: 2 }],
  comparator: { kind: 'none' },
  population: 'notStated',
  source: 'tcell-diversity-lymphoablation',
  registrations: [],
  outcomes: [
    {
      kind: 'continuous',
      id: 'receptor-chains',
      role: 'course',
      period: { kind: 'upTo', value: 12, unit: 'month' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'none',
      certainty: { kind: 'notRated' },
      statistic: 'reported',
      unit: 'count',
      provenance: [
        {
          source: 'tcell-diversity-lymphoablation',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'hsct-studies#tcell-diversity-lymphoablation/outcomes/0',
        },
      ],
      arms: [
        {
          arm: 'hsct',
          points: [
            { at: 'baseline', range: { low: 600000, high: 700000 } },
            { at: { value: 1, unit: 'month' }, range: { low: 200000, high: 500000 } },
            { at: { value: 12, unit: 'month' }, range: { low: 400000, high: 1600000 } },
          ],
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['two-patients'],
  evidence: 'hsct-studies#tcell-diversity-lymphoablation',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
