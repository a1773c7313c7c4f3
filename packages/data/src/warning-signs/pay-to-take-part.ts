import type { ShippedWarningSign } from '../model/shipped.js';

export const payToTakePart: ShippedWarningSign<'pay-to-take-part'> = {
  kind: 'warningSign',
  id: 'pay-to-take-part',
  provenance: [
    {
      source: 'fda-patient-information-2021',
      kind: 'copy-of-record',
      locator: {
        part: 'text',
      },
      evidence: 'emerging-and-regulatory#pay-to-take-part',
    },
  ],
  evidence: 'emerging-and-regulatory#pay-to-take-part',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
