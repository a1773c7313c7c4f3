import type { ShippedSource } from '../model/shipped.js';

export const oralSurveillance2022: ShippedSource<'oral-surveillance-2022'> = {
  kind: 'source',
  id: 'oral-surveillance-2022',
  type: 'article',
  title: 'Cardiovascular and Cancer Risk with Tofacitinib in Rheumatoid Arthritis',
  authors: ['Ytterberg SR'],
  moreAuthors: true,
  containerTitle: 'New England Journal of Medicine',
  year: 2022,
  volume: '386',
  issue: '4',
  page: '316-326',
  doi: '10.1056/NEJMoa2109927',
  pmid: '35081280',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
