import type { ShippedSource } from '../model/shipped.js';

export const wang2018SleLongTerm: ShippedSource<'wang-2018-sle-long-term'> = {
  kind: 'source',
  id: 'wang-2018-sle-long-term',
  type: 'article',
  title:
    'A Long-Term Follow-Up Study of Allogeneic Mesenchymal Stem/Stromal Cell Transplantation in Patients with Drug-Resistant Systemic Lupus Erythematosus',
  authors: ['Wang D', 'Zhang H', 'Liang J'],
  moreAuthors: true,
  containerTitle: 'Stem Cell Reports',
  year: 2018,
  volume: '10',
  issue: '3',
  page: '933-941',
  doi: '10.1016/j.stemcr.2018.01.029',
  pmid: '29478901',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
