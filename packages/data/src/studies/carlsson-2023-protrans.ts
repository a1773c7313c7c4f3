import type { ShippedStudy } from '../model/shipped.js';

export const carlsson2023Protrans: ShippedStudy<'carlsson-2023-protrans'> = {
  kind: 'study',
  id: 'carlsson-2023-protrans',
  status: 'published',
  design: {
    type: 'randomized-trial',
    phase: '1/2',
    features: ['single-center', 'double-blind', 'placebo-controlled'],
  },
  diseases: ['type-1-diabetes'],
  therapies: ['msc'],
  participants: 15,
  arms: [
    { id: 'msc', therapy: 'msc', n: 10 },
    { id: 'placebo', n: 5 },
  ],
  comparator: { kind: 'arm', arm: 'placebo' },
  population: 'described',
  source: 'carlsson-2023-protrans',
  registrations: ['NCT03406585'],
  outcomes: [
    {
      kind: 'narrative',
      id: 'c-peptide',
      role: 'benefit',
      period: { kind: 'at', value: 1, unit: 'year' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      direction: 'favours-intervention',
      provenance: [
        {
          source: 'carlsson-2023-protrans',
          kind: 'primary-or-official',
          locator: { part: 'news' },
          evidence: 'msc-studies#carlsson-2023-protrans/outcomes/0',
        },
      ],
    },
    {
      kind: 'narrative',
      id: 'adverse-events',
      role: 'harm',
      period: { kind: 'notStated' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'notReported',
      certainty: { kind: 'notRated' },
      provenance: [
        {
          source: 'carlsson-2023-protrans',
          kind: 'copy-of-record',
          locator: { part: 'abstract' },
          evidence: 'msc-studies#carlsson-2023-protrans/harms/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: ['insulin-needed', 'first-part'],
  evidence: 'msc-studies#carlsson-2023-protrans',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
