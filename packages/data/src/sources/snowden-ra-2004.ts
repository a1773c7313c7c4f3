import type { ShippedSource } from '../model/shipped.js';

export const snowdenRa2004: ShippedSource<'snowden-ra-2004'> = {
  kind: 'source',
  id: 'snowden-ra-2004',
  type: 'article',
  title:
    'Autologous hemopoietic stem cell transplantation in severe rheumatoid arthritis: a report from the EBMT and ABMTR',
  authors: ['Snowden JA', 'Passweg J', 'Moore JJ'],
  moreAuthors: true,
  containerTitle: 'Journal of Rheumatology',
  year: 2004,
  volume: '31',
  issue: '3',
  page: '482-488',
  notVerified: ['doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
