import type { ShippedSource } from '../model/shipped.js';

export const mullerCarT2024: ShippedSource<'muller-car-t-2024'> = {
  kind: 'source',
  id: 'muller-car-t-2024',
  type: 'article',
  title: 'CD19 CAR T-Cell Therapy in Autoimmune Disease - A Case Series with Follow-up',
  authors: ['Müller F'],
  moreAuthors: true,
  containerTitle: 'New England Journal of Medicine',
  year: 2024,
  volume: '390',
  issue: '8',
  page: '687-700',
  doi: '10.1056/NEJMoa2308917',
  pmid: '38381673',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
