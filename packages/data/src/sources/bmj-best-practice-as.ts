import type { ShippedSource } from '../model/shipped.js';

export const bmjBestPracticeAs: ShippedSource<'bmj-best-practice-as'> = {
  kind: 'source',
  id: 'bmj-best-practice-as',
  type: 'webpage',
  title: null,
  authors: [],
  containerTitle: 'BMJ Best Practice',
  url: 'https://bestpractice.bmj.com/topics/en-us/366/epidemiology',
  notVerified: ['title', 'authors', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
