import type { ShippedSource } from '../model/shipped.js';

export const mist2019: ShippedSource<'mist-2019'> = {
  kind: 'source',
  id: 'mist-2019',
  type: 'article',
  title:
    'Effect of Nonmyeloablative Hematopoietic Stem Cell Transplantation vs Continued Disease-Modifying Therapy on Disease Progression in Patients With Relapsing-Remitting Multiple Sclerosis: A Randomized Clinical Trial',
  authors: ['Burt RK', 'Balabanov R', 'Burman J'],
  moreAuthors: true,
  containerTitle: 'JAMA',
  year: 2019,
  volume: '321',
  issue: '2',
  page: '165-174',
  doi: '10.1001/jama.2018.18743',
  pmid: '30644983',
  pmcid: 'PMC6439765',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
