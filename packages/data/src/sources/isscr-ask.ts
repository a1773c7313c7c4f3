import type { ShippedSource } from '../model/shipped.js';

export const isscrAsk: ShippedSource<'isscr-ask'> = {
  kind: 'source',
  id: 'isscr-ask',
  type: 'webpage',
  title: 'What to ask a stem cell clinic',
  authors: [],
  containerTitle: 'International Society for Stem Cell Research',
  url: 'https://www.closerlookatstemcells.org/What_to_Ask.html',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
