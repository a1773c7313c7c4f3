import type { ShippedSource } from '../model/shipped.js';

export const dcct1993: ShippedSource<'dcct-1993'> = {
  kind: 'source',
  id: 'dcct-1993',
  type: 'article',
  title:
    'The effect of intensive treatment of diabetes on the development and progression of long-term complications in insulin-dependent diabetes mellitus',
  authors: ['Diabetes Control and Complications Trial Research Group'],
  containerTitle: 'New England Journal of Medicine',
  year: 1993,
  volume: '329',
  issue: '14',
  page: '977-986',
  doi: '10.1056/NEJM199309303291401',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
