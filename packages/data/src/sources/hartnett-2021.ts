import type { ShippedSource } from '../model/shipped.js';

export const hartnett2021: ShippedSource<'hartnett-2021'> = {
  kind: 'source',
  id: 'hartnett-2021',
  type: 'article',
  title:
    'Investigation of bacterial infections among patients treated with umbilical cord blood-derived products marketed as stem cell therapies',
  authors: ['Hartnett'],
  moreAuthors: true,
  containerTitle: 'JAMA Network Open',
  year: 2021,
  volume: '4',
  page: 'e2128615',
  doi: '10.1001/jamanetworkopen.2021.28615',
  pmcid: 'PMC8498849',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
