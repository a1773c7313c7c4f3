import type { ShippedSource } from '../model/shipped.js';

export const zhang2018CrohnsUcMsc: ShippedSource<'zhang-2018-crohns-uc-msc'> = {
  kind: 'source',
  id: 'zhang-2018-crohns-uc-msc',
  type: 'article',
  title:
    'Umbilical Cord Mesenchymal Stem Cell Treatment for Crohn’s Disease: A Randomized Controlled Clinical Trial',
  authors: ['Zhang J', 'Lv S', 'Liu X'],
  moreAuthors: true,
  containerTitle: 'Gut and Liver',
  year: 2018,
  volume: '12',
  issue: '1',
  page: '73-78',
  doi: '10.5009/gnl17035',
  registrations: ['NCT02445547'],
  notVerified: ['pmid'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
