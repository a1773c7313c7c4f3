import type { ShippedSource } from '../model/shipped.js';

export const chio2007: ShippedSource<'chio-2007'> = {
  kind: 'source',
  id: 'chio-2007',
  type: 'article',
  title: null,
  authors: ['Chio'],
  year: 2007,
  containerTitle: 'J Neurol Neurosurg Psychiatry',
  volume: '78',
  page: '1349',
  notVerified: ['title', 'authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
