import type { ShippedSource } from '../model/shipped.js';

export const afmps2020: ShippedSource<'afmps-2020'> = {
  kind: 'source',
  id: 'afmps-2020',
  type: 'regulator',
  title: 'EMA warns against use of unproven cell therapies',
  authors: [],
  containerTitle: 'Federal Agency for Medicines and Health Products, Belgium',
  year: 2020,
  url: 'https://www.afmps.be/en/news/ema_warns_against_use_of_unproven_cell_therapies',
  notVerified: ['title'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
