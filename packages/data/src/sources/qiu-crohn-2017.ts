import type { ShippedSource } from '../model/shipped.js';

export const qiuCrohn2017: ShippedSource<'qiu-crohn-2017'> = {
  kind: 'source',
  id: 'qiu-crohn-2017',
  type: 'systematic-review',
  title:
    'Efficacy and safety of autologous hematopoietic stem cell therapy for refractory Crohn’s disease: A systematic review and meta-analysis',
  authors: ['Qiu X', 'Feng J-R', 'Chen L-P'],
  moreAuthors: true,
  containerTitle: 'Medicine',
  year: 2017,
  volume: '96',
  issue: '26',
  page: 'e7381',
  doi: '10.1097/MD.0000000000007381',
  pmid: '28658168',
  pmcid: 'PMC5500090',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
