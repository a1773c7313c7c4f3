import type { ShippedSource } from '../model/shipped.js';

export const fdaExosome2019: ShippedSource<'fda-exosome-2019'> = {
  kind: 'source',
  id: 'fda-exosome-2019',
  type: 'regulator',
  title: 'Public Safety Alert Due to Marketing of Unapproved Stem Cell and Exosome Products',
  authors: [],
  containerTitle: 'US Food and Drug Administration',
  year: 2019,
  url: 'https://www.fda.gov/safety/medical-product-safety-information/public-safety-alert-due-marketing-unapproved-stem-cell-and-exosome-products',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
