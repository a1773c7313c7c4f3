import type { ShippedSource } from '../model/shipped.js';

export const cyclophosphamideOvaryRange: ShippedSource<'cyclophosphamide-ovary-range'> = {
  kind: 'source',
  id: 'cyclophosphamide-ovary-range',
  type: 'article',
  title: null,
  authors: [],
  url: 'https://www.scielo.org.co/scielo.php?script=sci_arttext&pid=S0121-81232006000300002',
  notVerified: ['title', 'authors', 'containerTitle', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
