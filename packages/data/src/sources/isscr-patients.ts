import type { ShippedSource } from '../model/shipped.js';

export const isscrPatients: ShippedSource<'isscr-patients'> = {
  kind: 'source',
  id: 'isscr-patients',
  type: 'webpage',
  title: 'Patient resources',
  authors: [],
  containerTitle: 'International Society for Stem Cell Research',
  url: 'https://www.isscr.org/patients',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
