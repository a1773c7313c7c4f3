import type { ShippedSource } from '../model/shipped.js';

export const george2020SteroidInfection: ShippedSource<'george-2020-steroid-infection'> = {
  kind: 'source',
  id: 'george-2020-steroid-infection',
  type: 'article',
  title:
    'Risk for Serious Infection With Low-Dose Glucocorticoids in Patients With Rheumatoid Arthritis: A Cohort Study',
  authors: ['George MD', 'Baker JF', 'Winthrop K'],
  moreAuthors: true,
  containerTitle: 'Annals of Internal Medicine',
  year: 2020,
  volume: '173',
  issue: '11',
  page: '870-878',
  doi: '10.7326/M20-1594',
  pmid: '32956604',
  pmcid: 'PMC8073808',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
