import type { ShippedStudy } from '../model/shipped.js';

export const careMsI2012: ShippedStudy<'care-ms-i-2012'> = {
  kind: 'study',
  id: 'care-ms-i-2012',
  status: 'published',
  design: { type: 'randomized-trial', phase: '3', features: ['rater-blinded'] },
  diseases: ['multiple-sclerosis'],
  therapies: ['alemtuzumab'],
  participants: null,
  arms: [
    { id: 'alemtuzumab', therapy: 'alemtuzumab', n: 376 },
    { id: 'interferon', therapy: 'interferon-beta', n: 187 },
  ],
  comparator: { kind: 'arm', arm: 'interferon' },
  population: 'described',
  source: 'care-ms-i-2012',
  registrations: [],
  outcomes: [
    {
      kind: 'counts',
      id: 'relapse',
      role: 'benefit',
      period: { kind: 'within', value: 2, unit: 'year' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      arms: [
        { arm: 'alemtuzumab', events: 82, n: 376, percent: 22 },
        { arm: 'interferon', events: 75, n: 187, percent: 40 },
      ],
      effect: {
        measure: 'rate-ratio',
        value: 0.45,
        interval: { low: 0.32, high: 0.63, level: 95 },
        p: '<0.0001',
      },
      noted: true,
      provenance: [
        {
          source: 'care-ms-i-2012',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'conventional-therapies#alemtuzumab/benefits/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: ['care-ms-nine-years-2020'],
  cautions: [],
  evidence: 'conventional-therapies#alemtuzumab',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
