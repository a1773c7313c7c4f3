import type { ShippedSource } from '../model/shipped.js';

export const forbes2014LuminalCrohns: ShippedSource<'forbes-2014-luminal-crohns'> = {
  kind: 'source',
  id: 'forbes-2014-luminal-crohns',
  type: 'article',
  title:
    'A phase 2 study of allogeneic mesenchymal stromal cells for luminal Crohn’s disease refractory to biologic therapy',
  authors: ['Forbes GM'],
  moreAuthors: true,
  containerTitle: 'Clinical Gastroenterology and Hepatology',
  year: 2014,
  volume: '12',
  issue: '1',
  page: '64-71',
  doi: '10.1016/j.cgh.2013.06.021',
  pmid: '23872668',
  notVerified: ['authors', 'registrations'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
