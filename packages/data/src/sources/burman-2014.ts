import type { ShippedSource } from '../model/shipped.js';

export const burman2014: ShippedSource<'burman-2014'> = {
  kind: 'source',
  id: 'burman-2014',
  type: 'article',
  title:
    'Autologous haematopoietic stem cell transplantation for aggressive multiple sclerosis: the Swedish experience',
  authors: ['Burman J', 'Iacobaeus E', 'Svenningsson A'],
  moreAuthors: true,
  containerTitle: 'Journal of Neurology, Neurosurgery & Psychiatry',
  year: 2014,
  volume: '85',
  issue: '10',
  page: '1116-1121',
  doi: '10.1136/jnnp-2013-307207',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
