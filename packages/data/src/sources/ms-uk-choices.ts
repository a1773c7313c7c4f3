import type { ShippedSource } from '../model/shipped.js';

export const msUkChoices: ShippedSource<'ms-uk-choices'> = {
  kind: 'source',
  id: 'ms-uk-choices',
  type: 'webpage',
  title: 'HSCT Choices booklet',
  authors: [],
  containerTitle: 'MS-UK',
  url: 'https://ms-uk.org/hsct-choices-booklet/',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
