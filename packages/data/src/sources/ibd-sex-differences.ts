import type { ShippedSource } from '../model/shipped.js';

export const ibdSexDifferences: ShippedSource<'ibd-sex-differences'> = {
  kind: 'source',
  id: 'ibd-sex-differences',
  type: 'article',
  title: null,
  authors: [],
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
