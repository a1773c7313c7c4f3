import type { ShippedCenterStandard } from '../model/shipped.js';

export const fact: ShippedCenterStandard<'fact'> = {
  kind: 'centerStandard',
  id: 'fact',
  facts: [
    {
      kind: 'statement',
      id: 'what',
      provenance: [
        {
          source: 'fact-profile',
          kind: 'secondary',
          evidence: 'hsct-procedure#/centre_standards/fact/0',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'how',
      provenance: [
        {
          source: 'fact-accreditation',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/fact/1',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'entities',
      provenance: [
        {
          source: 'fact-news',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/fact/2',
        },
      ],
    },
  ],
  evidence: 'hsct-procedure#/centre_standards/fact',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
