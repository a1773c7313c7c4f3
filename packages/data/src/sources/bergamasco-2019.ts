import type { ShippedSource } from '../model/shipped.js';

export const bergamasco2019: ShippedSource<'bergamasco-2019'> = {
  kind: 'source',
  id: 'bergamasco-2019',
  type: 'systematic-review',
  title: null,
  authors: ['Bergamasco'],
  moreAuthors: true,
  year: 2019,
  url: 'https://www.dovepress.com/epidemiology-of-systemic-sclerosis-and-systemic-sclerosis-associated-i-peer-reviewed-fulltext-article-CLEP',
  notVerified: ['title', 'authors', 'containerTitle'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
