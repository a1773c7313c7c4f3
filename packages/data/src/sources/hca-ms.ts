import type { ShippedSource } from '../model/shipped.js';

export const hcaMs: ShippedSource<'hca-ms'> = {
  kind: 'source',
  id: 'hca-ms',
  type: 'webpage',
  title: 'MS stem cell transplant',
  authors: [],
  containerTitle: 'HCA UK (private provider)',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
