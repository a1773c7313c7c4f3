import type { ShippedSource } from '../model/shipped.js';

export const rituximabSafety2013: ShippedSource<'rituximab-safety-2013'> = {
  kind: 'source',
  id: 'rituximab-safety-2013',
  type: 'article',
  title:
    'Long-term safety of rituximab in rheumatoid arthritis: 9.5-year follow-up of the global clinical trial programme with a focus on adverse events of interest in RA patients',
  authors: ['van Vollenhoven RF', 'Emery P', 'Bingham CO'],
  moreAuthors: true,
  containerTitle: 'Annals of the Rheumatic Diseases',
  year: 2013,
  volume: '72',
  issue: '9',
  page: '1496-1502',
  doi: '10.1136/annrheumdis-2012-201956',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
