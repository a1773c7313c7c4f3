import type { ShippedSource } from '../model/shipped.js';

export const teplizumabRelatives2019: ShippedSource<'teplizumab-relatives-2019'> = {
  kind: 'source',
  id: 'teplizumab-relatives-2019',
  type: 'article',
  title: 'An Anti-CD3 Antibody, Teplizumab, in Relatives at Risk for Type 1 Diabetes',
  authors: ['Herold KC', 'Bundy BN', 'Long SA'],
  moreAuthors: true,
  containerTitle: 'New England Journal of Medicine',
  year: 2019,
  volume: '381',
  issue: '7',
  page: '603-613',
  doi: '10.1056/NEJMoa1902226',
  pmid: '31180194',
  pmcid: 'PMC6776880',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
