import type { ShippedSource } from '../model/shipped.js';

export const snowdenEbmt2017: ShippedSource<'snowden-ebmt-2017'> = {
  kind: 'source',
  id: 'snowden-ebmt-2017',
  type: 'article',
  title:
    'Evolution, trends, outcomes, and economics of hematopoietic stem cell transplantation in severe autoimmune diseases',
  authors: ['Snowden JA', 'Badoglio M', 'Labopin M'],
  moreAuthors: true,
  containerTitle: 'Blood Advances',
  year: 2017,
  volume: '1',
  issue: '27',
  page: '2742',
  doi: '10.1182/bloodadvances.2017010041',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
