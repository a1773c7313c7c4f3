import type { ShippedProduct } from '../model/shipped.js';

export const temcell: ShippedProduct<'temcell'> = {
  kind: 'product',
  id: 'temcell',
  therapy: 'msc',
  donor: 'allogeneic',
  diseases: ['graft-versus-host-disease'],
  licences: [
    {
      region: 'jp',
      status: 'authorized',
      date: '2015',
      provenance: [
        {
          source: 'temcell-licence-table',
          kind: 'secondary',
          locator: {
            part: 'table',
          },
          evidence: 'msc-studies#temcell-japan-2015/approval',
        },
      ],
    },
  ],
  registrations: [],
  studies: [],
  facts: [
    {
      kind: 'statement',
      id: 'not-autoimmune',
      provenance: [
        {
          source: 'temcell-licence-table',
          kind: 'secondary',
          locator: {
            part: 'table',
          },
          evidence: 'msc-studies#temcell-japan-2015/plain_note',
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
      id: 'indication',
      provenance: [],
      basis: 'design',
    },
  ],
  evidence: 'msc-studies#temcell-japan-2015',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
