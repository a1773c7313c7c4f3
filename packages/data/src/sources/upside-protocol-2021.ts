import type { ShippedSource } from '../model/shipped.js';

export const upsideProtocol2021: ShippedSource<'upside-protocol-2021'> = {
  kind: 'source',
  id: 'upside-protocol-2021',
  type: 'article',
  title:
    'A randomised, open-label trial to assess the optimal treatment strategy in early diffuse cutaneous systemic sclerosis: the UPSIDE study protocol',
  authors: ['Spierings J', 'van Rhenen A', 'Welsing PMW'],
  moreAuthors: true,
  containerTitle: 'BMJ Open',
  year: 2021,
  volume: '11',
  issue: '3',
  page: 'e044483',
  doi: '10.1136/bmjopen-2020-044483',
  pmid: '33737437',
  pmcid: 'PMC7978271',
  registrations: ['NCT04464434'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
