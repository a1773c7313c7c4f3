import type { ShippedSource } from '../model/shipped.js';

export const wangDonorCarT2024: ShippedSource<'wang-donor-car-t-2024'> = {
  kind: 'source',
  id: 'wang-donor-car-t-2024',
  type: 'article',
  title: 'Allogeneic CD19-targeted CAR-T therapy in patients with severe myositis and systemic sclerosis',
  authors: ['Wang X', 'Wu X', 'Tan B'],
  moreAuthors: true,
  containerTitle: 'Cell',
  year: 2024,
  doi: '10.1016/j.cell.2024.06.027',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
