import type { ShippedSource } from '../model/shipped.js';

export const beatMsRegistry: ShippedSource<'beat-ms-registry'> = {
  kind: 'source',
  id: 'beat-ms-registry',
  type: 'registry-record',
  title:
    'A Multicenter Randomized Controlled Trial of Best Available Therapy Versus Autologous Hematopoietic Stem Cell Transplant for Treatment-Resistant Relapsing Multiple Sclerosis (ITN077AI)',
  authors: [],
  containerTitle: 'ClinicalTrials.gov',
  year: 2019,
  registrations: ['NCT04047628', 'EudraCT 2020-000979-21'],
  url: 'https://clinicaltrials.gov/study/NCT04047628',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
