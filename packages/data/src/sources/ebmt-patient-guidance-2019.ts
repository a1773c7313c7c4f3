import type { ShippedSource } from '../model/shipped.js';

export const ebmtPatientGuidance2019: ShippedSource<'ebmt-patient-guidance-2019'> = {
  kind: 'source',
  id: 'ebmt-patient-guidance-2019',
  type: 'guideline',
  title:
    'General information for patients and carers considering haematopoietic stem cell transplantation (HSCT) for severe autoimmune diseases (ADs): A position statement from the EBMT Autoimmune Diseases Working Party (ADWP), the EBMT Nurses Group, the EBMT Patient, Family and Donor Committee and the Joint Accreditation Committee of ISCT and EBMT (JACIE)',
  authors: ['Jessop H', 'Farge D', 'Saccardi R'],
  moreAuthors: true,
  containerTitle: 'Bone Marrow Transplantation',
  year: 2019,
  volume: '54',
  issue: '7',
  page: '933-942',
  doi: '10.1038/s41409-019-0430-7',
  pmid: '30705338',
  pmcid: 'PMC6760538',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
