import type { ShippedSource } from '../model/shipped.js';

export const sclerodermieNet: ShippedSource<'sclerodermie-net'> = {
  kind: 'source',
  id: 'sclerodermie-net',
  type: 'webpage',
  title: 'sclerodermie.net : épidémiologie de la sclérodermie systémique',
  titleLang: 'fr',
  authors: [],
  notVerified: ['title', 'authors', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
