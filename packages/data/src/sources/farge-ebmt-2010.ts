import type { ShippedSource } from '../model/shipped.js';

export const fargeEbmt2010: ShippedSource<'farge-ebmt-2010'> = {
  kind: 'source',
  id: 'farge-ebmt-2010',
  type: 'article',
  title:
    "Autologous hematopoietic stem cell transplantation for autoimmune diseases: an observational study on 12 years' experience from the European Group for Blood and Marrow Transplantation Working Party on Autoimmune Diseases",
  authors: ['Farge D'],
  moreAuthors: true,
  containerTitle: 'Haematologica',
  year: 2010,
  volume: '95',
  issue: '2',
  page: '284-292',
  doi: '10.3324/haematol.2009.013458',
  pmid: '19773265',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
