import type { ShippedSource } from '../model/shipped.js';

export const factNews: ShippedSource<'fact-news'> = {
  kind: 'source',
  id: 'fact-news',
  type: 'webpage',
  title: 'FACT accreditation statistics and news',
  authors: [],
  containerTitle: 'Foundation for the Accreditation of Cellular Therapy',
  year: 2024,
  url: 'https://news.factglobal.org/help-your-inspectors-help-you/',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
