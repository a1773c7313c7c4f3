import type { ShippedWarningSign } from '../model/shipped.js';

export const cureForMany: ShippedWarningSign<'cure-for-many'> = {
  kind: 'warningSign',
  id: 'cure-for-many',
  provenance: [
    {
      source: 'afmps-2020',
      kind: 'primary-or-official',
      locator: {
        part: 'text',
      },
      evidence: 'emerging-and-regulatory#cure-for-many',
    },
  ],
  evidence: 'emerging-and-regulatory#cure-for-many',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
