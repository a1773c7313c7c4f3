import type { ShippedSource } from '../model/shipped.js';

export const bauer2018: ShippedSource<'bauer-2018'> = {
  kind: 'source',
  id: 'bauer-2018',
  type: 'article',
  title:
    'Concise Review: A Comprehensive Analysis of Reported Adverse Events in Patients Receiving Unproven Stem Cell-Based Interventions',
  authors: ['Bauer G', 'Elsallab M', 'Abou-El-Enein M'],
  containerTitle: 'Stem Cells Translational Medicine',
  year: 2018,
  volume: '7',
  issue: '9',
  page: '676-685',
  doi: '10.1002/sctm.17-0282',
  pmid: '30063299',
  pmcid: 'PMC6127222',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
