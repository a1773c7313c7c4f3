import type { ShippedSource } from '../model/shipped.js';

export const emaCat2020: ShippedSource<'ema-cat-2020'> = {
  kind: 'source',
  id: 'ema-cat-2020',
  type: 'regulator',
  title: 'EMA warns against using unproven cell-based therapies',
  authors: [],
  containerTitle: 'European Medicines Agency, Committee for Advanced Therapies',
  year: 2020,
  notVerified: ['url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
