import type { ShippedSource } from '../model/shipped.js';

export const ebmtHandbookQuality: ShippedSource<'ebmt-handbook-quality'> = {
  kind: 'source',
  id: 'ebmt-handbook-quality',
  type: 'chapter',
  title: null,
  authors: [],
  containerTitle: 'Springer open-access book',
  doi: '10.1007/978-3-031-44080-9_5',
  notVerified: ['title'],
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
