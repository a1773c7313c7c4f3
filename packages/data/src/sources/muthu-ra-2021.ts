import type { ShippedSource } from '../model/shipped.js';

export const muthuRa2021: ShippedSource<'muthu-ra-2021'> = {
  kind: 'source',
  id: 'muthu-ra-2021',
  type: 'systematic-review',
  title:
    'Remission is not maintained over 2 years with hematopoietic stem cell transplantation for rheumatoid arthritis: A systematic review with meta-analysis',
  authors: ['Muthu S', 'Jeyaraman M', 'Ranjan R'],
  moreAuthors: true,
  containerTitle: 'World Journal of Biological Chemistry',
  year: 2021,
  volume: '12',
  issue: '6',
  page: '114-130',
  doi: '10.4331/wjbc.v12.i6.114',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
