import type { ShippedSource } from '../model/shipped.js';

export const ocrelizumabSafety2021: ShippedSource<'ocrelizumab-safety-2021'> = {
  kind: 'source',
  id: 'ocrelizumab-safety-2021',
  type: 'article',
  title: 'Safety of Ocrelizumab in Patients With Relapsing and Primary Progressive Multiple Sclerosis',
  authors: ['Hauser SL', 'Kappos L', 'Montalban X'],
  moreAuthors: true,
  containerTitle: 'Neurology',
  year: 2021,
  volume: '97',
  issue: '16',
  page: 'e1546-e1559',
  doi: '10.1212/WNL.0000000000012700',
  pmid: '34475123',
  pmcid: 'PMC8548959',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
