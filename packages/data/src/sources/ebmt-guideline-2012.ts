import type { ShippedSource } from '../model/shipped.js';

export const ebmtGuideline2012: ShippedSource<'ebmt-guideline-2012'> = {
  kind: 'source',
  id: 'ebmt-guideline-2012',
  type: 'guideline',
  title:
    'Haematopoietic SCT in severe autoimmune diseases: updated guidelines of the European Group for Blood and Marrow Transplantation',
  authors: [],
  containerTitle: 'Bone Marrow Transplantation',
  doi: '10.1038/bmt.2011.185',
  notVerified: ['authors', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
