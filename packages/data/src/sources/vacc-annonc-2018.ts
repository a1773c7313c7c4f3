import type { ShippedSource } from '../model/shipped.js';

export const vaccAnnonc2018: ShippedSource<'vacc-annonc-2018'> = {
  kind: 'source',
  id: 'vacc-annonc-2018',
  type: 'guideline',
  title:
    'Vaccination strategies following autologous stem cell transplantation (Table 3 of an infection guideline)',
  authors: [],
  containerTitle: 'Annals of Oncology',
  year: 2018,
  volume: '29',
  issue: '6',
  page: '1354-1365',
  doi: '10.1093/annonc/mdy117',
  pmcid: 'PMC6005139',
  notVerified: ['authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
