import type { ShippedSource } from '../model/shipped.js';

export const carTregPilotRegistry: ShippedSource<'car-treg-pilot-registry'> = {
  kind: 'source',
  id: 'car-treg-pilot-registry',
  type: 'registry-record',
  title: null,
  authors: [],
  containerTitle: 'ClinicalTrials.gov',
  registrations: ['NCT07395050'],
  url: 'https://clinicaltrials.gov/study/NCT07395050',
  notVerified: ['title'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
