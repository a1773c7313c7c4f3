import type { ShippedRegulation } from '../model/shipped.js';

export const fdaPatientInformation2021: ShippedRegulation<'fda-patient-information-2021'> = {
  kind: 'regulation',
  id: 'fda-patient-information-2021',
  authority: 'FDA',
  region: 'us',
  date: '2021-06-03',
  therapies: ['msc'],
  diseases: ['multiple-sclerosis'],
  provenance: [
    {
      source: 'fda-patient-information-2021',
      kind: 'copy-of-record',
      locator: { part: 'text' },
      evidence: 'emerging-and-regulatory#fda-patient-information-2021',
    },
  ],
  evidence: 'emerging-and-regulatory#fda-patient-information-2021',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
