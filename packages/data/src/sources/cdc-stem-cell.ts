import type { ShippedSource } from '../model/shipped.js';

export const cdcStemCell: ShippedSource<'cdc-stem-cell'> = {
  kind: 'source',
  id: 'cdc-stem-cell',
  type: 'regulator',
  title: 'Stem Cell and Exosome Products',
  authors: [],
  containerTitle: 'US Centers for Disease Control and Prevention (archived)',
  url: 'https://archive.cdc.gov/www_cdc_gov/hai/outbreaks/stem-cell-products.html',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
