import type { ShippedSource } from '../model/shipped.js';

export const tcellDynamicsMs: ShippedSource<'tcell-dynamics-ms'> = {
  kind: 'source',
  id: 'tcell-dynamics-ms',
  type: 'article',
  title:
    'Dynamics of T cell repertoire renewal following autologous hematopoietic stem cell transplantation in multiple sclerosis',
  authors: ['Ruder J', 'Docampo MJ', 'Rex J'],
  moreAuthors: true,
  year: 2022,
  doiCandidate: '10.1126/scitranslmed.abq1693',
  notVerified: ['containerTitle', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
