import type { ShippedSource } from '../model/shipped.js';

export const lemtradaProductInformation: ShippedSource<'lemtrada-product-information'> = {
  kind: 'source',
  id: 'lemtrada-product-information',
  type: 'regulator',
  title: 'Lemtrada: special precautions',
  authors: [],
  containerTitle: 'MIMS Malaysia',
  notVerified: ['title', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
