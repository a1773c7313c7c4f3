import type { ShippedSource } from '../model/shipped.js';

export const mmwr2018: ShippedSource<'mmwr-2018'> = {
  kind: 'source',
  id: 'mmwr-2018',
  type: 'article',
  title:
    'Notes from the Field: Infections After Receipt of Bacterially Contaminated Umbilical Cord Blood-Derived Stem Cell Products for Other Than Hematopoietic or Immunologic Reconstitution - United States, 2018',
  authors: ['Perkins KM', 'Spoto S', 'Rankin DA'],
  moreAuthors: true,
  containerTitle: 'MMWR Morbidity and Mortality Weekly Report',
  year: 2018,
  volume: '67',
  issue: '50',
  page: '1397-1399',
  url: 'https://www.cdc.gov/mmwr/volumes/67/wr/mm6750a5.htm',
  doiCandidate: '10.15585/mmwr.mm6750a5',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
