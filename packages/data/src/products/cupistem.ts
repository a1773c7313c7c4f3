import type { ShippedProduct } from '../model/shipped.js';

export const cupistem: ShippedProduct<'cupistem'> = {
  kind: 'product',
  id: 'cupistem',
  therapy: 'msc',
  donor: 'autologous',
  diseases: ['crohn-disease'],
  licences: [
    {
      region: 'kr',
      status: 'authorized',
      date: '2012',
      provenance: [
        {
          source: 'cupistem-licence-table',
          kind: 'secondary',
          locator: {
            part: 'table',
          },
          evidence: 'msc-studies#cupistem-korea-2012/approval',
        },
      ],
    },
  ],
  registrations: [],
  studies: [],
  facts: [
    {
      kind: 'statement',
      id: 'where',
      provenance: [
        {
          source: 'cupistem-licence-table',
          kind: 'secondary',
          locator: {
            part: 'table',
          },
          evidence: 'msc-studies#cupistem-korea-2012/plain_note',
        },
      ],
    },
  ],
  unknown: [
    {
      kind: 'statement',
      id: 'date',
      provenance: [],
      basis: 'design',
    },
    {
      kind: 'statement',
      id: 'conditions',
      provenance: [],
      basis: 'design',
    },
    {
      kind: 'statement',
      id: 'inferred',
      provenance: [],
      basis: 'design',
    },
    {
      kind: 'statement',
      id: 'cell-source',
      provenance: [],
      basis: 'design',
    },
  ],
  evidence: 'msc-studies#cupistem-korea-2012',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
