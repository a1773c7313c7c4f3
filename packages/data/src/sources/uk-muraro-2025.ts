import type { ShippedSource } from '../model/shipped.js';

export const ukMuraro2025: ShippedSource<'uk-muraro-2025'> = {
  kind: 'source',
  id: 'uk-muraro-2025',
  type: 'article',
  title:
    'Real-world effectiveness of autologous haematopoietic stem cell transplantation for multiple sclerosis in the UK',
  authors: ['Muraro PA', 'Kazmi M', 'De Matteis E'],
  moreAuthors: true,
  containerTitle: 'Journal of Neurology, Neurosurgery & Psychiatry',
  year: 2025,
  doi: '10.1136/jnnp-2025-336755',
  pmid: '40912910',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
