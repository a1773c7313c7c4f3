import type { ShippedSource } from '../model/shipped.js';

export const daikeler2011: ShippedSource<'daikeler-2011'> = {
  kind: 'source',
  id: 'daikeler-2011',
  type: 'article',
  title:
    'Secondary autoimmune diseases occurring after HSCT for an autoimmune disease: a retrospective study of the EBMT Autoimmune Disease Working Party',
  authors: ['Daikeler T'],
  moreAuthors: true,
  containerTitle: 'Blood',
  year: 2011,
  volume: '118',
  issue: '6',
  page: '1693-1698',
  doi: '10.1182/blood-2011-02-336156',
  pmid: '21596847',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
