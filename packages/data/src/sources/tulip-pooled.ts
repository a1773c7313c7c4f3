import type { ShippedSource } from '../model/shipped.js';

export const tulipPooled: ShippedSource<'tulip-pooled'> = {
  kind: 'source',
  id: 'tulip-pooled',
  type: 'article',
  title: null,
  authors: [],
  containerTitle: 'Annals of the Rheumatic Diseases',
  url: 'https://ard.bmj.com/highwire/markup/290094/expansion?width=1000&height=500&iframe=true&postprocessors=highwire_tables%2Chighwire_reclass%2Chighwire_figures%2Chighwire_math%2Chighwire_inline_linked_media%2Chighwire_embed',
  notVerified: ['title', 'authors', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
