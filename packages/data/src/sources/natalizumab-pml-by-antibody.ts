import type { ShippedSource } from '../model/shipped.js';

export const natalizumabPmlByAntibody: ShippedSource<'natalizumab-pml-by-antibody'> = {
  kind: 'source',
  id: 'natalizumab-pml-by-antibody',
  type: 'webpage',
  title: 'Title not recorded (table of risk by antibody status and length of treatment)',
  authors: [],
  notVerified: ['title', 'authors', 'year', 'url'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
};
