import type { ShippedSource } from '../model/shipped.js';

export const beatMsSite: ShippedSource<'beat-ms-site'> = {
  kind: 'source',
  id: 'beat-ms-site',
  type: 'webpage',
  title: 'About BEAT-MS',
  authors: [],
  containerTitle: 'BEAT-MS trial website',
  url: 'https://www.beat-ms.org/about-beat-ms',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
