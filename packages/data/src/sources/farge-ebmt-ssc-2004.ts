import type { ShippedSource } from '../model/shipped.js';

export const fargeEbmtSsc2004: ShippedSource<'farge-ebmt-ssc-2004'> = {
  kind: 'source',
  id: 'farge-ebmt-ssc-2004',
  type: 'article',
  title:
    'Autologous stem cell transplantation in the treatment of systemic sclerosis: report from the EBMT/EULAR Registry',
  authors: ['Farge D', 'Passweg J', 'van Laar JM'],
  moreAuthors: true,
  containerTitle: 'Annals of the Rheumatic Diseases',
  year: 2004,
  volume: '63',
  issue: '8',
  page: '974-981',
  doi: '10.1136/ard.2003.011205',
  pmid: '15249325',
  pmcid: 'PMC1755096',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
