import type { ShippedSource } from '../model/shipped.js';

export const temcellLicenceTable: ShippedSource<'temcell-licence-table'> = {
  kind: 'source',
  id: 'temcell-licence-table',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC12371117',
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'doi'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
