import type { ShippedSource } from '../model/shipped.js';

export const wang2014SleMulticentre: ShippedSource<'wang-2014-sle-multicentre'> = {
  kind: 'source',
  id: 'wang-2014-sle-multicentre',
  type: 'article',
  title:
    'Umbilical cord mesenchymal stem cell transplantation in active and refractory systemic lupus erythematosus: a multicenter clinical study',
  authors: ['Wang D', 'Li J', 'Zhang Y'],
  moreAuthors: true,
  containerTitle: 'Arthritis Research & Therapy',
  year: 2014,
  volume: '16',
  issue: '2',
  page: 'R79',
  doi: '10.1186/ar4520',
  notVerified: ['pmid'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
