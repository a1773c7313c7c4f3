import type { ShippedSource } from '../model/shipped.js';

export const emaJakInhibitors2023: ShippedSource<'ema-jak-inhibitors-2023'> = {
  kind: 'source',
  id: 'ema-jak-inhibitors-2023',
  type: 'regulator',
  title: null,
  authors: [],
  url: 'https://www.aifa.gov.it/en/-/l-ema-conferma-le-misure-per-ridurre-al-minimo-il-rischio-di-gravi-effetti-collaterali-con-gli-inibitori-della-janus-chinasi-per-i-disturbi-infiammatori-cronici-1',
  containerTitle: 'Agenzia Italiana del Farmaco',
  year: 2023,
  notVerified: ['title'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
