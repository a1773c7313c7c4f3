import type { ShippedSource } from '../model/shipped.js';

export const fdaPatientInformation2021: ShippedSource<'fda-patient-information-2021'> = {
  kind: 'source',
  id: 'fda-patient-information-2021',
  type: 'regulator',
  title: 'Important Patient and Consumer Information About Regenerative Medicine Therapies',
  authors: [],
  containerTitle: 'US Food and Drug Administration',
  year: 2021,
  notVerified: ['url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
