import type { ShippedSource } from '../model/shipped.js';

export const reichmanZimislecel2025: ShippedSource<'reichman-zimislecel-2025'> = {
  kind: 'source',
  id: 'reichman-zimislecel-2025',
  type: 'article',
  title: 'Stem Cell-Derived, Fully Differentiated Islets for Type 1 Diabetes',
  authors: ['Reichman TW'],
  moreAuthors: true,
  containerTitle: 'New England Journal of Medicine',
  year: 2025,
  volume: '393',
  issue: '9',
  page: '858-868',
  doi: '10.1056/NEJMoa2506549',
  pmid: '40544428',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
