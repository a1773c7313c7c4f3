import type { ShippedSource } from '../model/shipped.js';

export const grecoAllo2019: ShippedSource<'greco-allo-2019'> = {
  kind: 'source',
  id: 'greco-allo-2019',
  type: 'article',
  title:
    'Allogeneic HSCT for Autoimmune Diseases: A Retrospective Study From the EBMT ADWP, IEWP, and PDWP Working Parties',
  authors: ['Greco R', 'Labopin M', 'Badoglio M'],
  moreAuthors: true,
  containerTitle: 'Frontiers in Immunology',
  year: 2019,
  volume: '10',
  page: '1570',
  doi: '10.3389/fimmu.2019.01570',
  pmid: '31333680',
  pmcid: 'PMC6622152',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
