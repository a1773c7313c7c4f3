import type { ShippedSource } from '../model/shipped.js';

export const ebmtIndications2022: ShippedSource<'ebmt-indications-2022'> = {
  kind: 'source',
  id: 'ebmt-indications-2022',
  type: 'guideline',
  title:
    'Indications for haematopoietic cell transplantation for haematological diseases, solid tumours and immune disorders: current practice in Europe, 2022',
  authors: ['Snowden JA', 'Sánchez-Ortega I', 'Corbacioglu S'],
  moreAuthors: true,
  containerTitle: 'Bone Marrow Transplantation',
  year: 2022,
  volume: '57',
  issue: '8',
  page: '1217-1239',
  doi: '10.1038/s41409-022-01691-w',
  pmid: '35589997',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
