import type { ShippedSource } from '../model/shipped.js';

export const carlsson2023Protrans: ShippedSource<'carlsson-2023-protrans'> = {
  kind: 'source',
  id: 'carlsson-2023-protrans',
  type: 'article',
  title:
    'Umbilical cord-derived mesenchymal stromal cells preserve endogenous insulin production in type 1 diabetes: a Phase I/II randomised double-blind placebo-controlled trial',
  authors: ['Carlsson PO', 'Espes D', 'Sisay S'],
  moreAuthors: true,
  containerTitle: 'Diabetologia',
  year: 2023,
  doi: '10.1007/s00125-023-05934-3',
  registrations: ['NCT03406585'],
  notVerified: ['volume', 'issue', 'page', 'pmid'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
