import type { ShippedSource } from '../model/shipped.js';

export const mmwr2024: ShippedSource<'mmwr-2024'> = {
  kind: 'source',
  id: 'mmwr-2024',
  type: 'article',
  title:
    'Notes from the Field: Potential Outbreak of Extrapulmonary Mycobacterium abscessus subspecies massiliense Infections from Stem Cell Treatment Clinics in Mexico - Arizona and Colorado, 2022',
  authors: ['Nguyen MVH', 'Hasan NA', 'De Moura VCN'],
  moreAuthors: true,
  containerTitle: 'MMWR Morbidity and Mortality Weekly Report',
  year: 2024,
  volume: '73',
  issue: '18',
  page: '420-422',
  doi: '10.15585/mmwr.mm7318a3',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
