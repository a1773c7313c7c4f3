import type { ShippedSource } from '../model/shipped.js';

export const panes2018AdmireCdWeek52: ShippedSource<'panes-2018-admire-cd-week52'> = {
  kind: 'source',
  id: 'panes-2018-admire-cd-week52',
  type: 'article',
  title:
    'Long-term Efficacy and Safety of Stem Cell Therapy (Cx601) for Complex Perianal Fistulas in Patients With Crohn’s Disease',
  authors: ['Panés J', 'García-Olmo D', 'Van Assche G'],
  moreAuthors: true,
  containerTitle: 'Gastroenterology',
  year: 2018,
  doi: '10.1053/j.gastro.2017.12.020',
  registrations: ['NCT01541579'],
  notVerified: ['volume', 'issue', 'page', 'pmid'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
