import type { ShippedSource } from '../model/shipped.js';

export const anifrolumabTrial2020: ShippedSource<'anifrolumab-trial-2020'> = {
  kind: 'source',
  id: 'anifrolumab-trial-2020',
  type: 'article',
  title: 'Trial of Anifrolumab in Active Systemic Lupus Erythematosus',
  authors: ['Morand EF', 'Furie R', 'Tanaka Y'],
  moreAuthors: true,
  containerTitle: 'New England Journal of Medicine',
  year: 2020,
  volume: '382',
  issue: '3',
  page: '211-221',
  doi: '10.1056/NEJMoa1912196',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
