import type { ShippedSource } from '../model/shipped.js';

export const dcctOverview: ShippedSource<'dcct-overview'> = {
  kind: 'source',
  id: 'dcct-overview',
  type: 'article',
  title: null,
  authors: [],
  containerTitle: 'Diabetes Care',
  url: 'https://diabetesjournals.org/care/article/37/1/9/31789/The-Diabetes-Control-and-Complications-Trial',
  notVerified: ['title', 'authors', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
