import type { ShippedSource } from '../model/shipped.js';

export const opera2017: ShippedSource<'opera-2017'> = {
  kind: 'source',
  id: 'opera-2017',
  type: 'article',
  title: 'Ocrelizumab versus Interferon Beta-1a in Relapsing Multiple Sclerosis',
  authors: ['Hauser SL'],
  moreAuthors: true,
  containerTitle: 'New England Journal of Medicine',
  year: 2017,
  volume: '376',
  issue: '3',
  page: '221-234',
  doi: '10.1056/NEJMoa1601277',
  pmid: '28002679',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
