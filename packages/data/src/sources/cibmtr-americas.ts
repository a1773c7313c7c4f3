import type { ShippedSource } from '../model/shipped.js';

export const cibmtrAmericas: ShippedSource<'cibmtr-americas'> = {
  kind: 'source',
  id: 'cibmtr-americas',
  type: 'article',
  title:
    'Transplantation for Autoimmune Diseases in North and South America: A Report of the Center for International Blood and Marrow Transplant Research',
  authors: [],
  containerTitle: 'Biology of Blood and Marrow Transplantation',
  pmcid: 'PMC3950896',
  doiCandidate: '10.1016/j.bbmt.2012.06.003',
  notVerified: ['authors', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
