import type { ShippedSource } from '../model/shipped.js';

export const massa2020: ShippedSource<'massa-2020'> = {
  kind: 'source',
  id: 'massa-2020',
  type: 'article',
  title:
    'Clinical Applications of Mesenchymal Stem/Stromal Cell Derived Extracellular Vesicles: Therapeutic Potential of an Acellular Product',
  authors: ['Massa M', 'Croce S', 'Campanelli R'],
  moreAuthors: true,
  containerTitle: 'Diagnostics',
  year: 2020,
  volume: '10',
  issue: '12',
  page: '999',
  doi: '10.3390/diagnostics10120999',
  pmid: '33255416',
  pmcid: 'PMC7760121',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
