import type { ShippedSource } from '../model/shipped.js';

export const factProfile: ShippedSource<'fact-profile'> = {
  kind: 'source',
  id: 'fact-profile',
  type: 'webpage',
  title: 'FACT member profile',
  authors: [],
  containerTitle: 'Alliance for Regenerative Medicine',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
