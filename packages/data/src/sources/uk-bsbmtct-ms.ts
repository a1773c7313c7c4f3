import type { ShippedSource } from '../model/shipped.js';

export const ukBsbmtctMs: ShippedSource<'uk-bsbmtct-ms'> = {
  kind: 'source',
  id: 'uk-bsbmtct-ms',
  type: 'article',
  title:
    'Autologous haematopoietic stem cell transplantation for multiple sclerosis in the UK: A 20-year retrospective analysis of activity and haematological outcomes from the British Society of Blood and Marrow Transplantation and Cellular Therapy (BSBMTCT)',
  authors: [],
  notVerified: ['authors', 'containerTitle', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
