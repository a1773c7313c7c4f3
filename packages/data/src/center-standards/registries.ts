import type { ShippedCenterStandard } from '../model/shipped.js';

export const registries: ShippedCenterStandard<'registries'> = {
  kind: 'centerStandard',
  id: 'registries',
  facts: [
    {
      kind: 'statement',
      id: 'who-collects',
      provenance: [
        {
          source: 'asbmt-ssc-2018',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/registries/0',
        },
        {
          source: 'ebmt-indications-2022',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/registries/0',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'ms-transplants',
      provenance: [
        {
          source: 'ms-uk-choices',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/registries/1',
        },
      ],
    },
  ],
  evidence: 'hsct-procedure#/centre_standards/registries',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
