import type { ShippedSource } from '../model/shipped.js';

export const jaciePatients: ShippedSource<'jacie-patients'> = {
  kind: 'source',
  id: 'jacie-patients',
  type: 'webpage',
  title: 'For patients',
  authors: [],
  containerTitle: 'JACIE',
  url: 'https://www.jacie.org/for-patients',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
