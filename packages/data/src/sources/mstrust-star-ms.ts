import type { ShippedSource } from '../model/shipped.js';

export const mstrustStarMs: ShippedSource<'mstrust-star-ms'> = {
  kind: 'source',
  id: 'mstrust-star-ms',
  type: 'webpage',
  title: 'STAR-MS trial: HSCT for MS',
  authors: [],
  containerTitle: 'MS Trust',
  url: 'https://mstrust.org.uk/a-z/star-ms-trial-hsct-ms',
  notVerified: ['title'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
