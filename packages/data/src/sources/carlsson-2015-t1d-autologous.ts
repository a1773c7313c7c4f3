import type { ShippedSource } from '../model/shipped.js';

export const carlsson2015T1dAutologous: ShippedSource<'carlsson-2015-t1d-autologous'> = {
  kind: 'source',
  id: 'carlsson-2015-t1d-autologous',
  type: 'article',
  title: 'Preserved β-cell function in type 1 diabetes by mesenchymal stromal cells',
  authors: ['Carlsson PO'],
  moreAuthors: true,
  containerTitle: 'Diabetes',
  year: 2015,
  pmid: '25204974',
  registrations: ['NCT01068951'],
  doiCandidate: '10.2337/db14-0656',
  notVerified: ['title', 'volume', 'issue', 'page', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
