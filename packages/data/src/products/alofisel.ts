import type { ShippedProduct } from '../model/shipped.js';

export const alofisel: ShippedProduct<'alofisel'> = {
  kind: 'product',
  id: 'alofisel',
  therapy: 'msc',
  donor: 'allogeneic',
  diseases: ['crohn-disease'],
  licences: [
    {
      region: 'eu',
      status: 'authorized',
      date: '2018-03-23',
      provenance: [
        {
          source: 'alofisel-ema-overview',
          kind: 'copy-of-record',
          locator: {
            part: 'page',
          },
          evidence: 'msc-studies#alofisel-eu-2018-2024/approval',
        },
      ],
    },
    {
      region: 'eu',
      status: 'withdrawn',
      date: '2024-12-13',
      provenance: [
        {
          source: 'ema-alofisel-withdrawal-2024',
          kind: 'primary-or-official',
          locator: {
            part: 'text',
          },
          evidence: 'emerging-and-regulatory#ema-alofisel-withdrawal-2024',
        },
        {
          source: 'alofisel-ema-overview',
          kind: 'copy-of-record',
          locator: {
            part: 'page',
          },
          evidence: 'msc-studies#alofisel-eu-2018-2024/approval',
        },
      ],
    },
  ],
  registrations: ['EMEA/H/C/004258'],
  studies: [
    'panes-2016-admire-cd-week24',
    'panes-2018-admire-cd-week52',
    'garcia-olmo-2022-admire-cd-week104',
    'admire-cd-ii-2024',
    'darvadstrocel-japan-phase3',
  ],
  facts: [
    {
      kind: 'statement',
      id: 'benefit-not-shown',
      provenance: [
        {
          source: 'ema-alofisel-withdrawal-2024',
          kind: 'primary-or-official',
          locator: {
            part: 'text',
          },
          evidence: 'emerging-and-regulatory#ema-alofisel-withdrawal-2024',
        },
        {
          source: 'ema-alofisel-withdrawal-2024',
          kind: 'primary-or-official',
          locator: {
            part: 'text',
          },
          evidence: 'msc-studies#alofisel-eu-2018-2024/plain_note',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'no-new-patient',
      provenance: [
        {
          source: 'aifa-alofisel-2024',
          kind: 'primary-or-official',
          locator: {
            part: 'text',
          },
          evidence: 'emerging-and-regulatory#ema-alofisel-withdrawal-2024',
        },
        {
          source: 'aifa-alofisel-2024',
          kind: 'primary-or-official',
          locator: {
            part: 'text',
          },
          evidence: 'msc-studies#alofisel-eu-2018-2024/plain_note',
        },
      ],
    },
  ],
  unknown: [
    {
      kind: 'statement',
      id: 'elsewhere',
      provenance: [],
      basis: 'design',
    },
  ],
  evidence: 'msc-studies#alofisel-eu-2018-2024',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
