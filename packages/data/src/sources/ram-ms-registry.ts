import type { ShippedSource } from '../model/shipped.js';

export const ramMsRegistry: ShippedSource<'ram-ms-registry'> = {
  kind: 'source',
  id: 'ram-ms-registry',
  type: 'registry-record',
  title:
    'Randomized Autologous heMatopoietic Stem Cell Transplantation Versus Alemtuzumab, Cladribine or Ocrelizumab for RRMS (RAM-MS)',
  authors: [],
  containerTitle: 'ClinicalTrials.gov',
  year: 2018,
  registrations: ['NCT03477500', 'EudraCT 2017-001362-25'],
  url: 'https://clinicaltrials.gov/study/NCT03477500',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
