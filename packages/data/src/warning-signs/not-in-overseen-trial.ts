import type { ShippedWarningSign } from '../model/shipped.js';

export const notInOverseenTrial: ShippedWarningSign<'not-in-overseen-trial'> = {
  kind: 'warningSign',
  id: 'not-in-overseen-trial',
  provenance: [
    {
      source: 'fda-patient-information-2021',
      kind: 'copy-of-record',
      locator: {
        part: 'text',
      },
      evidence: 'emerging-and-regulatory#not-in-overseen-trial',
    },
  ],
  evidence: 'emerging-and-regulatory#not-in-overseen-trial',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
