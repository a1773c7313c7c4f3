import type { ShippedRegulation } from '../model/shipped.js';

export const emaAlofiselWithdrawal2024: ShippedRegulation<'ema-alofisel-withdrawal-2024'> = {
  kind: 'regulation',
  id: 'ema-alofisel-withdrawal-2024',
  authority: 'EMA',
  region: 'eu',
  date: '2024-12-13',
  therapies: ['msc'],
  diseases: ['crohn-disease'],
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
      source: 'aifa-alofisel-2024',
      kind: 'primary-or-official',
      locator: {
        part: 'text',
      },
      evidence: 'emerging-and-regulatory#ema-alofisel-withdrawal-2024',
    },
  ],
  evidence: 'emerging-and-regulatory#ema-alofisel-withdrawal-2024',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
