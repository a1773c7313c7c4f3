import type { ShippedSource } from '../model/shipped.js';

export const zimislecelAnnouncement2025: ShippedSource<'zimislecel-announcement-2025'> = {
  kind: 'source',
  id: 'zimislecel-announcement-2025',
  type: 'webpage',
  title: null,
  authors: [],
  containerTitle: 'Vertex, press release',
  notVerified: ['title', 'authors', 'year', 'url'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
