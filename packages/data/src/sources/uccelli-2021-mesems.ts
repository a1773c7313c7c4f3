import type { ShippedSource } from '../model/shipped.js';

export const uccelli2021Mesems: ShippedSource<'uccelli-2021-mesems'> = {
  kind: 'source',
  id: 'uccelli-2021-mesems',
  type: 'article',
  title:
    'Safety, tolerability, and activity of mesenchymal stem cells versus placebo in multiple sclerosis (MESEMS): a phase 2, randomised, double-blind crossover trial',
  authors: ['Uccelli A', 'Laroni A', 'Ali R'],
  moreAuthors: true,
  containerTitle: 'Lancet Neurology',
  year: 2021,
  volume: '20',
  issue: '11',
  page: '917-929',
  doi: '10.1016/S1474-4422(21)00301-X',
  registrations: [
    'NCT01745783',
    'NCT02035514',
    'NCT02239393',
    'NCT01854957',
    'NCT01606215',
    'EudraCT 2012-000518-13',
    'EudraCT 2011-001295-19',
  ],
  notVerified: ['pmid'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
