import type { ShippedSource } from '../model/shipped.js';

export const isscrFaq: ShippedSource<'isscr-faq'> = {
  kind: 'source',
  id: 'isscr-faq',
  type: 'webpage',
  title: 'Answers to frequently asked questions',
  authors: [],
  containerTitle: 'International Society for Stem Cell Research',
  url: 'https://www.closerlookatstemcells.org/Frequent_Questions.html',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
