import type { ShippedSource } from '../model/shipped.js';

export const lalu2012Safecell: ShippedSource<'lalu-2012-safecell'> = {
  kind: 'source',
  id: 'lalu-2012-safecell',
  type: 'systematic-review',
  title:
    'Safety of cell therapy with mesenchymal stromal cells (SafeCell): a systematic review and meta-analysis of clinical trials',
  authors: ['Lalu MM', 'McIntyre L', 'Pugliese C'],
  moreAuthors: true,
  containerTitle: 'PLoS One',
  year: 2012,
  volume: '7',
  issue: '10',
  page: 'e47559',
  doi: '10.1371/journal.pone.0047559',
  pmid: '23133515',
  pmcid: 'PMC3485008',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
