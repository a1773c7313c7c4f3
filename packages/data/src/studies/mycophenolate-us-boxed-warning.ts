import type { ShippedStudy } from '../model/shipped.js';

export const mycophenolateUsBoxedWarning: ShippedStudy<'mycophenolate-us-boxed-warning'> = {
  kind: 'study',
  id: 'mycophenolate-us-boxed-warning',
  status: 'published',
  design: { type: 'regulatory-document', features: [] },
  diseases: ['many-conditions'],
  therapies: ['mycophenolate'],
  participants: null,
  arms: [],
  comparator: { kind: 'notApplicable' },
  population: 'notStated',
  source: 'mycophenolate-us-boxed-warning',
  registrations: [],
  outcomes: [
    {
      kind: 'narrative',
      id: 'boxed-warning',
      role: 'harm',
      period: { kind: 'notApplicable' },
      population: 'notStated',
      analysis: 'notStated',
      comparator: 'notApplicable',
      certainty: { kind: 'notRated' },
      provenance: [
        {
          source: 'mycophenolate-us-boxed-warning',
          kind: 'copy-of-record',
          locator: { part: 'header' },
          evidence: 'conventional-therapies#mycophenolate/harms/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['no-frequency'],
  evidence: 'conventional-therapies#mycophenolate',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
