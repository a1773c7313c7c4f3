import type { ShippedSource } from '../model/shipped.js';

export const bethematchMs: ShippedSource<'bethematch-ms'> = {
  kind: 'source',
  id: 'bethematch-ms',
  type: 'webpage',
  title: 'Multiple sclerosis: indications and outcomes',
  authors: [],
  containerTitle: 'Be The Match Clinical',
  notVerified: ['title', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
