import type { ShippedStudy } from '../model/shipped.js';

export const intensiveInsulin30Years: ShippedStudy<'intensive-insulin-30-years'> = {
  kind: 'study',
  id: 'intensive-insulin-30-years',
  status: 'published',
  design: { type: 'not-stated', features: [] },
  diseases: ['type-1-diabetes'],
  therapies: ['insulin-type-1-diabetes'],
  participants: null,
  arms: [
    { id: 'intensive', therapy: 'insulin-type-1-diabetes' },
    { id: 'conventional', therapy: 'insulin-type-1-diabetes' },
  ],
  comparator: { kind: 'arm', arm: 'conventional' },
  population: 'notStated',
  source: 'intensive-insulin-30-years',
  registrations: [],
  outcomes: [
    {
      kind: 'percentages',
      id: 'serious-eye-disease',
      role: 'benefit',
      period: { kind: 'at', value: 30, unit: 'year' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      arms: [
        { arm: 'intensive', percent: 21 },
        { arm: 'conventional', percent: 50 },
      ],
      noted: true,
      provenance: [
        {
          source: 'intensive-insulin-30-years',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'conventional-therapies#insulin-type-1-diabetes/harms/1',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: ['dcct-1993'],
  cautions: ['despite-treatment'],
  evidence: 'conventional-therapies#insulin-type-1-diabetes',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
