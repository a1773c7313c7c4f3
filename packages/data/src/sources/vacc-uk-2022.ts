import type { ShippedSource } from '../model/shipped.js';

export const vaccUk2022: ShippedSource<'vacc-uk-2022'> = {
  kind: 'source',
  id: 'vacc-uk-2022',
  type: 'guideline',
  title: null,
  authors: [],
  containerTitle: 'Journal of Infection',
  url: 'https://www.journalofinfection.com/article/S0163-4453(22)00646-6/fulltext',
  notVerified: ['title', 'authors', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
