import type { ShippedSource } from '../model/shipped.js';

export const cladribineRegulators2010: ShippedSource<'cladribine-regulators-2010'> = {
  kind: 'source',
  id: 'cladribine-regulators-2010',
  type: 'webpage',
  title: null,
  authors: [],
  containerTitle: 'scite.ai',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
