import type { ShippedSource } from '../model/shipped.js';

export const careMsI2012: ShippedSource<'care-ms-i-2012'> = {
  kind: 'source',
  id: 'care-ms-i-2012',
  type: 'article',
  title:
    'Alemtuzumab versus interferon beta 1a as first-line treatment for patients with relapsing-remitting multiple sclerosis: a randomised controlled phase 3 trial',
  authors: [],
  containerTitle: 'Lancet',
  year: 2012,
  volume: '380',
  issue: '9856',
  page: '1819-1828',
  doi: '10.1016/S0140-6736(12)61769-3',
  notVerified: ['authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
