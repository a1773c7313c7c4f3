import type { ShippedSource } from '../model/shipped.js';

export const steroidAttributableFractures: ShippedSource<'steroid-attributable-fractures'> = {
  kind: 'source',
  id: 'steroid-attributable-fractures',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC2014495',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
