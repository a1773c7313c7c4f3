import type { ShippedProduct } from '../model/shipped.js';

export const ryoncil: ShippedProduct<'ryoncil'> = {
  kind: 'product',
  id: 'ryoncil',
  therapy: 'msc',
  donor: 'allogeneic',
  diseases: ['graft-versus-host-disease'],
  licences: [
    {
      region: 'us',
      status: 'authorized',
      date: '2024-12-18',
      provenance: [
        {
          source: 'fda-ryoncil-2024',
          kind: 'primary-or-official',
          locator: {
            part: 'text',
          },
          evidence: 'msc-studies#ryoncil-us-2024/approval',
        },
      ],
    },
  ],
  registrations: ['NCT02336230'],
  studies: ['ryoncil-us-2024'],
  facts: [
    {
      kind: 'statement',
      id: 'not-autoimmune',
      provenance: [
        {
          source: 'fda-ryoncil-2024',
          kind: 'primary-or-official',
          locator: {
            part: 'text',
          },
          evidence: 'emerging-and-regulatory#fda-ryoncil-2024',
        },
        {
          source: 'fda-ryoncil-2024',
          kind: 'primary-or-official',
          locator: {
            part: 'text',
          },
          evidence: 'msc-studies#ryoncil-us-2024/plain_note',
        },
      ],
    },
  ],
  unknown: [],
  evidence: 'msc-studies#ryoncil-us-2024',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
