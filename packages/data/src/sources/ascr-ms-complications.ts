import type { ShippedSource } from '../model/shipped.js';

export const ascrMsComplications: ShippedSource<'ascr-ms-complications'> = {
  kind: 'source',
  id: 'ascr-ms-complications',
  type: 'article',
  title: 'Review of early and late complications of autologous transplantation in multiple sclerosis',
  authors: [],
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
};
