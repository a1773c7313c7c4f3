import type { ShippedSource } from '../model/shipped.js';

export const tianSle2023: ShippedSource<'tian-sle-2023'> = {
  kind: 'source',
  id: 'tian-sle-2023',
  type: 'systematic-review',
  title: null,
  authors: ['Tian'],
  moreAuthors: true,
  year: 2023,
  pmcid: 'PMC9933169',
  notVerified: ['title', 'authors', 'containerTitle'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
