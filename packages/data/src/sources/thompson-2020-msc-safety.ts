import type { ShippedSource } from '../model/shipped.js';

export const thompson2020MscSafety: ShippedSource<'thompson-2020-msc-safety'> = {
  kind: 'source',
  id: 'thompson-2020-msc-safety',
  type: 'systematic-review',
  title:
    'Cell therapy with intravascular administration of mesenchymal stromal cells continues to appear safe: An updated systematic review and meta-analysis',
  authors: ['Thompson M', 'Mei SHJ', 'Wolfe D'],
  moreAuthors: true,
  containerTitle: 'EClinicalMedicine',
  year: 2020,
  volume: '19',
  page: '100249',
  doi: '10.1016/j.eclinm.2019.100249',
  pmid: '31989101',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
