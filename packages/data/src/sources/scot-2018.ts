import type { ShippedSource } from '../model/shipped.js';

export const scot2018: ShippedSource<'scot-2018'> = {
  kind: 'source',
  id: 'scot-2018',
  type: 'article',
  title: 'Myeloablative Autologous Stem-Cell Transplantation for Severe Scleroderma',
  authors: ['Sullivan KM', 'Goldmuntz EA', 'Keyes-Elstein L'],
  moreAuthors: true,
  containerTitle: 'New England Journal of Medicine',
  year: 2018,
  volume: '378',
  issue: '1',
  page: '35-47',
  doi: '10.1056/NEJMoa1703327',
  registrations: ['NCT00114530'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
