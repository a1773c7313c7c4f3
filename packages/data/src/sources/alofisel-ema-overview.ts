import type { ShippedSource } from '../model/shipped.js';

export const alofiselEmaOverview: ShippedSource<'alofisel-ema-overview'> = {
  kind: 'source',
  id: 'alofisel-ema-overview',
  type: 'regulator',
  title: null,
  authors: [],
  containerTitle: 'European Medicines Agency',
  notVerified: ['title', 'year', 'url'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
