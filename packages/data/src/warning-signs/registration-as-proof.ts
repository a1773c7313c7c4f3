import type { ShippedWarningSign } from '../model/shipped.js';

export const registrationAsProof: ShippedWarningSign<'registration-as-proof'> = {
  kind: 'warningSign',
  id: 'registration-as-proof',
  provenance: [
    {
      source: 'fda-patient-information-2021',
      kind: 'copy-of-record',
      locator: {
        part: 'text',
      },
      evidence: 'emerging-and-regulatory#registration-as-proof',
    },
  ],
  evidence: 'emerging-and-regulatory#registration-as-proof',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
