import type { ShippedSource } from '../model/shipped.js';

export const muraro2017: ShippedSource<'muraro-2017'> = {
  kind: 'source',
  id: 'muraro-2017',
  type: 'article',
  title: 'Long-term Outcomes After Autologous Hematopoietic Stem Cell Transplantation for Multiple Sclerosis',
  authors: ['Muraro PA'],
  moreAuthors: true,
  containerTitle: 'JAMA Neurology',
  year: 2017,
  volume: '74',
  issue: '4',
  page: '459-469',
  doi: '10.1001/jamaneurol.2016.5867',
  pmid: '28241268',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
