import type { ShippedSource } from '../model/shipped.js';

export const ascrMsComplications: ShippedSource<'ascr-ms-complications'> = {
  kind: 'source',
  id: 'ascr-ms-complications',
  type: 'article',
  title: null,
  authors: [],
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
