import type { ShippedSource } from '../model/shipped.js';

export const brierleyCrohn2018: ShippedSource<'brierley-crohn-2018'> = {
  kind: 'source',
  id: 'brierley-crohn-2018',
  type: 'article',
  title:
    'Autologous Haematopoietic Stem Cell Transplantation for Crohn’s Disease: A Retrospective Survey of Long-term Outcomes From the European Society for Blood and Marrow Transplantation',
  authors: [],
  pmcid: 'PMC6113702',
  doiCandidate: '10.1093/ecco-jcc/jjy069',
  notVerified: ['authors', 'containerTitle', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
