import type { ShippedSource } from '../model/shipped.js';

export const hydroxychloroquineEyeSurvey: ShippedSource<'hydroxychloroquine-eye-survey'> = {
  kind: 'source',
  id: 'hydroxychloroquine-eye-survey',
  type: 'webpage',
  title: null,
  authors: [],
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
