import type { ShippedSource } from '../model/shipped.js';

export const ebmtMsGuideline2020: ShippedSource<'ebmt-ms-guideline-2020'> = {
  kind: 'source',
  id: 'ebmt-ms-guideline-2020',
  type: 'guideline',
  title:
    'Autologous haematopoietic stem cell transplantation and other cellular therapy in multiple sclerosis and immune-mediated neurological diseases: updated guidelines and recommendations from the EBMT Autoimmune Diseases Working Party (ADWP) and the Joint Accreditation Committee of EBMT and ISCT (JACIE)',
  authors: ['Sharrack B', 'Saccardi R', 'Alexander T'],
  moreAuthors: true,
  containerTitle: 'Bone Marrow Transplantation',
  year: 2020,
  volume: '55',
  issue: '2',
  page: '283-306',
  doi: '10.1038/s41409-019-0684-0',
  pmid: '31558790',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
