import type { ShippedSource } from '../model/shipped.js';

export const slsIi2016: ShippedSource<'sls-ii-2016'> = {
  kind: 'source',
  id: 'sls-ii-2016',
  type: 'article',
  title:
    'Mycophenolate mofetil versus oral cyclophosphamide in scleroderma-related interstitial lung disease (SLS II): a randomised controlled, double-blind, parallel group trial',
  authors: ['Tashkin DP', 'Roth MD', 'Clements PJ'],
  moreAuthors: true,
  containerTitle: 'Lancet Respiratory Medicine',
  year: 2016,
  volume: '4',
  issue: '9',
  page: '708-719',
  doi: '10.1016/S2213-2600(16)30152-7',
  pmid: '27469583',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
