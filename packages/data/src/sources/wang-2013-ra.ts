import type { ShippedSource } from '../model/shipped.js';

export const wang2013Ra: ShippedSource<'wang-2013-ra'> = {
  kind: 'source',
  id: 'wang-2013-ra',
  type: 'article',
  title:
    'Human Umbilical Cord Mesenchymal Stem Cell Therapy for Patients with Active Rheumatoid Arthritis: Safety and Efficacy',
  authors: ['Wang L', 'Wang L', 'Cong X'],
  moreAuthors: true,
  containerTitle: 'Stem Cells and Development',
  year: 2013,
  doi: '10.1089/scd.2013.0023',
  pmid: '23941289',
  registrations: ['NCT01547091'],
  notVerified: ['volume', 'issue', 'page'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
