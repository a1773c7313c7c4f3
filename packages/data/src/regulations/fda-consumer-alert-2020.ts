import type { ShippedRegulation } from '../model/shipped.js';

export const fdaConsumerAlert2020: ShippedRegulation<'fda-consumer-alert-2020'> = {
  kind: 'regulation',
  id: 'fda-consumer-alert-2020',
  authority: 'FDA',
  region: 'us',
  date: '2020-07-22',
  therapies: ['msc'],
  diseases: [],
  provenance: [
    {
      source: 'fda-consumer-alert-2020',
      kind: 'primary-or-official',
      locator: { part: 'text' },
      evidence: 'emerging-and-regulatory#fda-consumer-alert-2020',
    },
  ],
  evidence: 'emerging-and-regulatory#fda-consumer-alert-2020',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
