import type { ShippedStudy } from '../model/shipped.js';

export const anifrolumabTrial2020: ShippedStudy<'anifrolumab-trial-2020'> = {
  kind: 'study',
  id: 'anifrolumab-trial-2020',
  status: 'published',
  design: { type: 'clinical-trial', features: ['placebo-controlled'] },
  diseases: ['systemic-lupus-erythematosus'],
  therapies: ['anifrolumab'],
  participants: null,
  arms: [{ id: 'anifrolumab', therapy: 'anifrolumab' }, { id: 'placebo' }],
  comparator: { kind: 'arm', arm: 'placebo' },
  population: 'notStated',
  source: 'anifrolumab-trial-2020',
  registrations: [],
  outcomes: [
    {
      kind: 'narrative',
      id: 'shingles',
      role: 'harm',
      period: { kind: 'notStated' },
      population: 'study',
      analysis: 'notStated',
      comparator: 'study',
      certainty: { kind: 'notRated' },
      noted: true,
      provenance: [
        {
          source: 'anifrolumab-trial-2020',
          kind: 'secondary',
          locator: { part: 'text' },
          evidence: 'conventional-therapies#anifrolumab/harms/0',
        },
      ],
    },
  ],
  samePeopleAs: [],
  related: ['tulip-pooled'],
  cautions: [],
  evidence: 'conventional-therapies#anifrolumab',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
