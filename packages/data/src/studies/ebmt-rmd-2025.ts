import type { ShippedStudy } from '../model/shipped.js';

export const ebmtRmd2025: ShippedStudy<'ebmt-rmd-2025'> = {
  kind: 'study',
  id: 'ebmt-rmd-2025',
  status: 'published',
  design: { type: 'guideline', features: [] },
  diseases: ['many-conditions'],
  therapies: ['autologous-hsct', 'allogeneic-hsct'],
  participants: null,
  arms: [],
  comparator: { kind: 'notApplicable' },
  population: 'notStated',
  source: 'ebmt-rmd-2025',
  registrations: [],
  outcomes: [
    {
      kind: 'recommendation',
      id: 'scope',
      role: 'course',
      period: { kind: 'notApplicable' },
      population: 'notStated',
      analysis: 'notStated',
      comparator: 'notApplicable',
      certainty: { kind: 'notRated' },
      provenance: [
        {
          source: 'ebmt-rmd-2025',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'hsct-studies#ebmt-rmd-2025/outcomes/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: [],
  cautions: [],
  evidence: 'hsct-studies#ebmt-rmd-2025',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
