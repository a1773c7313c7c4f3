import type { ShippedSource } from '../model/shipped.js';

export const lymphomaIbd2017: ShippedSource<'lymphoma-ibd-2017'> = {
  kind: 'source',
  id: 'lymphoma-ibd-2017',
  type: 'article',
  title:
    'Association Between Use of Thiopurines or Tumor Necrosis Factor Antagonists Alone or in Combination and Risk of Lymphoma in Patients With Inflammatory Bowel Disease',
  authors: ['Lemaitre M', 'Kirchgesner J', 'Rudnichi A'],
  moreAuthors: true,
  containerTitle: 'JAMA',
  year: 2017,
  volume: '318',
  issue: '17',
  page: '1679-1686',
  doi: '10.1001/jama.2017.16071',
  pmid: '29114832',
  pmcid: 'PMC5818785',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
