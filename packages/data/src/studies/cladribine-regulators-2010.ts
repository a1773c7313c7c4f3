import type { ShippedStudy } from '../model/shipped.js';

export const cladribineRegulators2010: ShippedStudy<'cladribine-regulators-2010'> = {
  kind: 'study',
  id: 'cladribine-regulators-2010',
  status: 'published',
  design: { type: 'not-stated', features: [] },
  diseases: ['multiple-sclerosis'],
  therapies: ['cladribine-tablets'],
  participants: null,
  arms: [],
  comparator: { kind: 'several' },
  population: 'notStated',
  source: 'cladribine-regulators-2010',
  registrations: [],
  outcomes: [
    {
      kind: 'narrative',
      id: 'lymphocytes-shingles-tumors',
      role: 'harm',
      period: { kind: 'notStated' },
      population: 'notStated',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      noted: true,
      provenance: [
        {
          source: 'cladribine-regulators-2010',
          kind: 'secondary',
          locator: { part: 'text' },
          evidence: 'conventional-therapies#cladribine-tablets/harms/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: ['clarity-2020'],
  cautions: [],
  evidence: 'conventional-therapies#cladribine-tablets',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
