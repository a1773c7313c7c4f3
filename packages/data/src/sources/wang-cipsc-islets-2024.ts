import type { ShippedSource } from '../model/shipped.js';

export const wangCipscIslets2024: ShippedSource<'wang-cipsc-islets-2024'> = {
  kind: 'source',
  id: 'wang-cipsc-islets-2024',
  type: 'article',
  title:
    'Transplantation of chemically induced pluripotent stem-cell-derived islets under abdominal anterior rectus sheath in a type 1 diabetes patient',
  authors: ['Wang S', 'Du Y', 'Zhang B'],
  moreAuthors: true,
  containerTitle: 'Cell',
  year: 2024,
  doi: '10.1016/j.cell.2024.09.004',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
