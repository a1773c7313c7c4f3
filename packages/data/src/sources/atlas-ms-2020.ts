import type { ShippedSource } from '../model/shipped.js';

export const atlasMs2020: ShippedSource<'atlas-ms-2020'> = {
  kind: 'source',
  id: 'atlas-ms-2020',
  type: 'article',
  title: null,
  authors: [],
  year: 2020,
  pmcid: 'PMC7720355',
  notVerified: ['title', 'authors', 'containerTitle'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
