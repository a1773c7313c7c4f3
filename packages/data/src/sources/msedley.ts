import type { ShippedSource } from '../model/shipped.js';

export const msedley: ShippedSource<'msedley'> = {
  kind: 'source',
  id: 'msedley',
  type: 'webpage',
  title: 'HSCT (haematopoietic stem cell transplantation)',
  authors: [],
  containerTitle: 'personal MS information site',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
