import type { ShippedSource } from '../model/shipped.js';

export const aifaAlofisel2024: ShippedSource<'aifa-alofisel-2024'> = {
  kind: 'source',
  id: 'aifa-alofisel-2024',
  type: 'regulator',
  title: null,
  authors: [],
  containerTitle: 'Agenzia Italiana del Farmaco',
  year: 2024,
  url: 'https://aifa.gov.it/en/-/ema-comunica-il-ritiro-dal-commercio-di-alofisel',
  notVerified: ['title'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
