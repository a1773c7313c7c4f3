import type { ShippedSource } from '../model/shipped.js';

export const emaHma2025: ShippedSource<'ema-hma-2025'> = {
  kind: 'source',
  id: 'ema-hma-2025',
  type: 'regulator',
  title: 'Unregulated advanced therapy medicinal products pose serious risks to health',
  authors: [],
  containerTitle: 'European Medicines Agency and Heads of Medicines Agencies',
  year: 2025,
  url: 'https://www.aifa.gov.it/en/-/i-prodotti-medicinali-di-terapia-avanzata-non-regolamentati-presentano-gravi-rischi-per-la-salute',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
