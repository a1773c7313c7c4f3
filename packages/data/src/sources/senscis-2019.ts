import type { ShippedSource } from '../model/shipped.js';

export const senscis2019: ShippedSource<'senscis-2019'> = {
  kind: 'source',
  id: 'senscis-2019',
  type: 'article',
  title: 'Nintedanib for Systemic Sclerosis-Associated Interstitial Lung Disease',
  authors: ['Distler O', 'Highland KB', 'Gahlemann M'],
  moreAuthors: true,
  containerTitle: 'New England Journal of Medicine',
  year: 2019,
  doi: '10.1056/NEJMoa1903076',
  notVerified: ['year', 'volume', 'page'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
