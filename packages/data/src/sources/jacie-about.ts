import type { ShippedSource } from '../model/shipped.js';

export const jacieAbout: ShippedSource<'jacie-about'> = {
  kind: 'source',
  id: 'jacie-about',
  type: 'webpage',
  title: 'About JACIE',
  authors: [],
  containerTitle: 'JACIE',
  url: 'https://www.jacie.org/about',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
