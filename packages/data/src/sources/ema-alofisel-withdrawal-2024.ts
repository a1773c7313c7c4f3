import type { ShippedSource } from '../model/shipped.js';

export const emaAlofiselWithdrawal2024: ShippedSource<'ema-alofisel-withdrawal-2024'> = {
  kind: 'source',
  id: 'ema-alofisel-withdrawal-2024',
  type: 'regulator',
  title: 'Alofisel withdrawn from the EU market',
  authors: [],
  containerTitle: 'European Medicines Agency',
  year: 2024,
  url: 'https://ema.europa.eu/en/news/alofisel-withdrawn-eu-market',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
