import type { ShippedSource } from '../model/shipped.js';

export const mssocietyHsct: ShippedSource<'mssociety-hsct'> = {
  kind: 'source',
  id: 'mssociety-hsct',
  type: 'webpage',
  title: 'HSCT: what to expect',
  authors: [],
  containerTitle: 'MS Society (UK)',
  url: 'https://www.mssociety.org.uk/about-ms/treatments-and-therapies/disease-modifying-therapies/hsct/hsct--what-to-expect',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
