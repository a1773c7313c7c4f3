import type { ShippedSource } from '../model/shipped.js';

export const wang2019Ra: ShippedSource<'wang-2019-ra'> = {
  kind: 'source',
  id: 'wang-2019-ra',
  type: 'article',
  title:
    'Efficacy and Safety of Umbilical Cord Mesenchymal Stem Cell Therapy for Rheumatoid Arthritis Patients: A Prospective Phase I/II Study',
  authors: ['Wang L', 'Huang S', 'Li S'],
  moreAuthors: true,
  containerTitle: 'Drug Design, Development and Therapy',
  year: 2019,
  volume: '13',
  page: '4331-4340',
  doi: '10.2147/DDDT.S225613',
  pmcid: 'PMC6930836',
  notVerified: ['pmid'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
