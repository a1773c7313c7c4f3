import type { ShippedCenterStandard } from '../model/shipped.js';

export const choosingACenter: ShippedCenterStandard<'choosing-a-center'> = {
  kind: 'centerStandard',
  id: 'choosing-a-center',
  facts: [
    {
      kind: 'statement',
      id: 'accredited',
      provenance: [
        {
          source: 'ebmt-patient-guidance-2019',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/choosing/0',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'experience',
      provenance: [
        {
          source: 'nmss-2021',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/choosing/1',
        },
      ],
    },
  ],
  evidence: 'hsct-procedure#/centre_standards/choosing',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
