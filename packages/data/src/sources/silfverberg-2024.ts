import type { ShippedSource } from '../model/shipped.js';

export const silfverberg2024: ShippedSource<'silfverberg-2024'> = {
  kind: 'source',
  id: 'silfverberg-2024',
  type: 'article',
  title:
    'Haematopoietic stem cell transplantation for treatment of relapsing-remitting multiple sclerosis in Sweden: an observational cohort study',
  authors: ['Silfverberg T', 'Zjukovskaja C', 'Ljungman P'],
  moreAuthors: true,
  containerTitle: 'Journal of Neurology, Neurosurgery & Psychiatry',
  year: 2024,
  volume: '95',
  issue: '2',
  page: '125-133',
  doi: '10.1136/jnnp-2023-331864',
  pmid: '37748927',
  pmcid: 'PMC10850659',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
