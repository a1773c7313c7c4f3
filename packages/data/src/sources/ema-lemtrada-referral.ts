import type { ShippedSource } from '../model/shipped.js';

export const emaLemtradaReferral: ShippedSource<'ema-lemtrada-referral'> = {
  kind: 'source',
  id: 'ema-lemtrada-referral',
  type: 'regulator',
  title: 'Lemtrada: referral',
  authors: [],
  containerTitle: 'European Medicines Agency',
  year: 2020,
  url: 'https://www.ema.europa.eu/en/medicines/human/referrals/lemtrada',
  notVerified: ['title'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
