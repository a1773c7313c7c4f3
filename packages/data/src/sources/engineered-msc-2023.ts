import type { ShippedSource } from '../model/shipped.js';

export const engineeredMsc2023: ShippedSource<'engineered-msc-2023'> = {
  kind: 'source',
  id: 'engineered-msc-2023',
  type: 'article',
  title:
    'Research progress of engineered mesenchymal stem cells and their derived exosomes and their application in autoimmune/inflammatory diseases',
  authors: [],
  containerTitle: 'Stem Cell Research & Therapy',
  year: 2023,
  doi: '10.1186/s13287-023-03295-7',
  notVerified: ['authors'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
