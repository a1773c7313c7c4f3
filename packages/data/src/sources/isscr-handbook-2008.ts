import type { ShippedSource } from '../model/shipped.js';

export const isscrHandbook2008: ShippedSource<'isscr-handbook-2008'> = {
  kind: 'source',
  id: 'isscr-handbook-2008',
  type: 'webpage',
  title: 'Patient Handbook on Stem Cell Therapies',
  authors: [],
  containerTitle: 'International Society for Stem Cell Research',
  year: 2008,
  notVerified: ['url'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
