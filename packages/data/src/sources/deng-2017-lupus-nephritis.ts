import type { ShippedSource } from '../model/shipped.js';

export const deng2017LupusNephritis: ShippedSource<'deng-2017-lupus-nephritis'> = {
  kind: 'source',
  id: 'deng-2017-lupus-nephritis',
  type: 'article',
  title:
    'A randomised double-blind, placebo-controlled trial of allogeneic umbilical cord-derived mesenchymal stem cell for lupus nephritis',
  authors: ['Deng D', 'Zhang P', 'Guo Y', 'Lim TO'],
  containerTitle: 'Annals of the Rheumatic Diseases',
  year: 2017,
  volume: '76',
  issue: '8',
  page: '1436-1439',
  doi: '10.1136/annrheumdis-2017-211073',
  pmid: '28478399',
  registrations: ['NCT01539902'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
