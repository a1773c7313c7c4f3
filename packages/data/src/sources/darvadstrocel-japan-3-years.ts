import type { ShippedSource } from '../model/shipped.js';

export const darvadstrocelJapan3Years: ShippedSource<'darvadstrocel-japan-3-years'> = {
  kind: 'source',
  id: 'darvadstrocel-japan-3-years',
  type: 'webpage',
  title: 'Congress abstract on 3-year follow-up in Japan',
  authors: [],
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
