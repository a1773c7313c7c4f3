import type { ShippedSource } from '../model/shipped.js';

export const cupistemLicenceTable: ShippedSource<'cupistem-licence-table'> = {
  kind: 'source',
  id: 'cupistem-licence-table',
  type: 'article',
  title: null,
  authors: [],
  url: 'https://www.nature.com/articles/s41392-024-01936-8/tables/1',
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'doi'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
