import type { ShippedSource } from '../model/shipped.js';

export const qiu2024CrohnsStemCellMeta: ShippedSource<'qiu-2024-crohns-stem-cell-meta'> = {
  kind: 'source',
  id: 'qiu-2024-crohns-stem-cell-meta',
  type: 'systematic-review',
  title:
    'Efficacy and safety of stem cell therapy for Crohn’s disease: a meta-analysis of randomized controlled trials',
  authors: ['Qiu Y', 'Li C', 'Sheng S'],
  containerTitle: 'Stem Cell Research & Therapy',
  year: 2024,
  volume: '15',
  page: '28',
  doi: '10.1186/s13287-024-03637-z',
  pmid: '38303054',
  pmcid: 'PMC10835827',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
