import type { ShippedSource } from '../model/shipped.js';

export const t1dOutpatientFludarabine2016: ShippedSource<'t1d-outpatient-fludarabine-2016'> = {
  kind: 'source',
  id: 't1d-outpatient-fludarabine-2016',
  type: 'article',
  title:
    'Long-Term Insulin Independence in Type 1 Diabetes Mellitus Using a Simplified Autologous Stem Cell Transplant',
  authors: [],
  containerTitle: 'Journal of Clinical Endocrinology & Metabolism',
  year: 2016,
  volume: '101',
  issue: '5',
  page: '2141-2148',
  doi: '10.1210/jc.2015-2776',
  pmid: '26859103',
  registrations: ['NCT01121029'],
  notVerified: ['authors'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
