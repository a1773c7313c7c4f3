import type { ShippedHarmReport } from '../model/shipped.js';

export const hartnett2021CordBloodInfections: ShippedHarmReport<'hartnett-2021-cord-blood-infections'> = {
  kind: 'harmReport',
  id: 'hartnett-2021-cord-blood-infections',
  people: 20,
  year: 2021,
  source: 'hartnett-2021',
  provenance: [
    {
      source: 'hartnett-2021',
      kind: 'primary-or-official',
      locator: {
        part: 'text',
      },
      evidence: 'emerging-and-regulatory#hartnett-2021-cord-blood-infections',
    },
  ],
  unknown: [],
  evidence: 'emerging-and-regulatory#hartnett-2021-cord-blood-infections',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
