import type { ShippedSource } from '../model/shipped.js';

export const leoneSle2017: ShippedSource<'leone-sle-2017'> = {
  kind: 'source',
  id: 'leone-sle-2017',
  type: 'systematic-review',
  title:
    'Autologous hematopoietic stem cell transplantation in Systemic Lupus Erythematosus and antiphospholipid syndrome: A systematic review',
  authors: ['Leone A'],
  moreAuthors: true,
  containerTitle: 'Autoimmunity Reviews',
  year: 2017,
  volume: '16',
  issue: '5',
  page: '469-477',
  doi: '10.1016/j.autrev.2017.03.008',
  pmid: '28279836',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
