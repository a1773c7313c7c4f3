import type { ShippedSource } from '../model/shipped.js';

export const secondSolidCancerEbmt: ShippedSource<'second-solid-cancer-ebmt'> = {
  kind: 'source',
  id: 'second-solid-cancer-ebmt',
  type: 'article',
  title: null,
  authors: [],
  containerTitle: 'JAMA Oncology',
  url: 'https://jamanetwork.com/journals/jamaoncology/fullarticle/2716074',
  doiCandidate: '10.1001/jamaoncol.2018.4934',
  notVerified: ['title', 'authors', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
