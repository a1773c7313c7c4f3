import type { ShippedSource } from '../model/shipped.js';

export const cai2016T1dUcMscPlusBm: ShippedSource<'cai-2016-t1d-uc-msc-plus-bm'> = {
  kind: 'source',
  id: 'cai-2016-t1d-uc-msc-plus-bm',
  type: 'article',
  title:
    'Umbilical Cord Mesenchymal Stromal Cell With Autologous Bone Marrow Cell Transplantation in Established Type 1 Diabetes: A Pilot Randomized Controlled Open-Label Clinical Study to Assess Safety and Impact on Insulin Secretion',
  authors: ['Cai J', 'Wu Z', 'Xu X'],
  moreAuthors: true,
  containerTitle: 'Diabetes Care',
  year: 2016,
  volume: '39',
  issue: '1',
  page: '149-157',
  doi: '10.2337/dc15-0171',
  registrations: ['NCT01374854'],
  notVerified: ['pmid', 'registration'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
