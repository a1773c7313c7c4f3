import type { ShippedSource } from '../model/shipped.js';

export const ebmtRmd2025: ShippedSource<'ebmt-rmd-2025'> = {
  kind: 'source',
  id: 'ebmt-rmd-2025',
  type: 'guideline',
  title: null,
  authors: [],
  containerTitle: 'Bone Marrow Transplantation',
  year: 2025,
  doi: '10.1038/s41409-025-02695-y',
  notVerified: ['title', 'authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
