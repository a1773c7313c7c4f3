import type { ShippedSource } from '../model/shipped.js';

export const burtSle2006: ShippedSource<'burt-sle-2006'> = {
  kind: 'source',
  id: 'burt-sle-2006',
  type: 'article',
  title: 'Nonmyeloablative Hematopoietic Stem Cell Transplantation for Systemic Lupus Erythematosus',
  authors: ['Burt RK'],
  moreAuthors: true,
  containerTitle: 'JAMA',
  year: 2006,
  volume: '295',
  issue: '5',
  page: '527-535',
  doi: '10.1001/jama.295.5.527',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
