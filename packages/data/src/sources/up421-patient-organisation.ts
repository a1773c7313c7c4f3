import type { ShippedSource } from '../model/shipped.js';

export const up421PatientOrganisation: ShippedSource<'up421-patient-organisation'> = {
  kind: 'source',
  id: 'up421-patient-organisation',
  type: 'webpage',
  title: null,
  authors: [],
  containerTitle: 'Breakthrough T1D',
  notVerified: ['title', 'url'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
