import type { ShippedSource } from '../model/shipped.js';

export const tofacitinibUsRoutineCare: ShippedSource<'tofacitinib-us-routine-care'> = {
  kind: 'source',
  id: 'tofacitinib-us-routine-care',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC9529806',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
