import type { ShippedSource } from '../model/shipped.js';

export const alvaroGracia2017RaCx611: ShippedSource<'alvaro-gracia-2017-ra-cx611'> = {
  kind: 'source',
  id: 'alvaro-gracia-2017-ra-cx611',
  type: 'article',
  title:
    'Intravenous administration of expanded allogeneic adipose-derived mesenchymal stem cells in refractory rheumatoid arthritis (Cx611): results of a multicentre, dose escalation, randomised, single-blind, placebo-controlled phase Ib/IIa clinical trial',
  authors: ['Álvaro-Gracia JM', 'Jover JA', 'García-Vicuña R'],
  moreAuthors: true,
  containerTitle: 'Annals of the Rheumatic Diseases',
  year: 2017,
  volume: '76',
  issue: '1',
  page: '196-202',
  doi: '10.1136/annrheumdis-2015-208918',
  pmid: '27269294',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
