import type { ShippedSource } from '../model/shipped.js';

export const jacieChapter: ShippedSource<'jacie-chapter'> = {
  kind: 'source',
  id: 'jacie-chapter',
  type: 'chapter',
  title: 'Chapter on quality management and JACIE accreditation',
  authors: [],
  containerTitle: 'Springer open-access book',
  doi: '10.1007/978-3-030-64492-5_14',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
