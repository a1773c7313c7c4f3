import type { ShippedSource } from '../model/shipped.js';

export const broers2019: ShippedSource<'broers-2019'> = {
  kind: 'source',
  id: 'broers-2019',
  type: 'systematic-review',
  title: null,
  authors: ['Broers'],
  moreAuthors: true,
  year: 2019,
  volume: '52',
  issue: '3-4',
  page: '161',
  url: 'https://karger.com/ned/article/52/3-4/161/226983/Incidence-and-Prevalence-of-Chronic-Inflammatory',
  notVerified: ['title', 'authors', 'containerTitle'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
