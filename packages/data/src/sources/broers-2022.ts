import type { ShippedSource } from '../model/shipped.js';

export const broers2022: ShippedSource<'broers-2022'> = {
  kind: 'source',
  id: 'broers-2022',
  type: 'article',
  title: null,
  authors: ['Broers'],
  moreAuthors: true,
  year: 2022,
  pmid: '35567759',
  notVerified: ['title', 'authors', 'containerTitle'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
