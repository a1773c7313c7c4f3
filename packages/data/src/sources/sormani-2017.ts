import type { ShippedSource } from '../model/shipped.js';

export const sormani2017: ShippedSource<'sormani-2017'> = {
  kind: 'source',
  id: 'sormani-2017',
  type: 'systematic-review',
  title: 'Autologous hematopoietic stem cell transplantation in multiple sclerosis: A meta-analysis',
  authors: ['Sormani MP', 'Muraro PA', 'Schiavetti I'],
  moreAuthors: true,
  containerTitle: 'Neurology',
  year: 2017,
  volume: '88',
  issue: '22',
  page: '2115-2122',
  doi: '10.1212/WNL.0000000000003987',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
