import type { ShippedSource } from '../model/shipped.js';

export const kamen2022SlePhase1: ShippedSource<'kamen-2022-sle-phase1'> = {
  kind: 'source',
  id: 'kamen-2022-sle-phase1',
  type: 'article',
  title:
    'Safety, immunological effects and clinical response in a phase I trial of umbilical cord mesenchymal stromal cells in patients with treatment refractory SLE',
  authors: ['Kamen DL', 'Wallace C', 'Li Z'],
  moreAuthors: true,
  containerTitle: 'Lupus Science & Medicine',
  year: 2022,
  volume: '9',
  issue: '1',
  page: 'e000704',
  doi: '10.1136/lupus-2022-000704',
  notVerified: ['pmid'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
