import type { ShippedCenterStandard } from '../model/shipped.js';

export const jacie: ShippedCenterStandard<'jacie'> = {
  kind: 'centerStandard',
  id: 'jacie',
  facts: [
    {
      kind: 'statement',
      id: 'what',
      provenance: [
        {
          source: 'jacie-about',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/jacie/0',
        },
        {
          source: 'ebmt-handbook-quality',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/jacie/0',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'for-patients',
      provenance: [
        {
          source: 'jacie-patients',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/jacie/1',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'phases',
      provenance: [
        {
          source: 'jacie-chapter',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/jacie/2',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'national-rules',
      provenance: [
        {
          source: 'jacie-patients',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/jacie/3',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'recommended',
      provenance: [
        {
          source: 'ebmt-indications-2022',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/jacie/4',
        },
      ],
    },
  ],
  evidence: 'hsct-procedure#/centre_standards/jacie',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
