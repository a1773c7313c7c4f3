import type { ShippedSource } from '../model/shipped.js';

export const cochraneCd011381: ShippedSource<'cochrane-cd011381'> = {
  kind: 'source',
  id: 'cochrane-cd011381',
  type: 'systematic-review',
  title:
    'Immunomodulators and immunosuppressants for relapsing-remitting multiple sclerosis: a network meta-analysis',
  authors: [],
  containerTitle: 'Cochrane Database of Systematic Reviews',
  page: 'CD011381',
  doi: '10.1002/14651858.CD011381.pub3',
  notVerified: ['authors', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
