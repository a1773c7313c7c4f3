import type { ShippedSource } from '../model/shipped.js';

export const buffa2023: ShippedSource<'buffa-2023'> = {
  kind: 'source',
  id: 'buffa-2023',
  type: 'article',
  title: 'Hematopoietic stem and progenitors cells gene editing: Beyond blood disorders',
  authors: ['Buffa V', 'Alvarez Vargas JR', 'Galy A'],
  moreAuthors: true,
  containerTitle: 'Frontiers in Genome Editing',
  year: 2023,
  doi: '10.3389/fgeed.2022.997142',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
