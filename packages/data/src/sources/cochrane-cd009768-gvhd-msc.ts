import type { ShippedSource } from '../model/shipped.js';

export const cochraneCd009768GvhdMsc: ShippedSource<'cochrane-cd009768-gvhd-msc'> = {
  kind: 'source',
  id: 'cochrane-cd009768-gvhd-msc',
  type: 'systematic-review',
  title:
    'Mesenchymal stromal cells as treatment or prophylaxis for acute or chronic graft-versus-host disease in haematopoietic stem cell transplant (HSCT) recipients with a haematological condition',
  authors: [],
  containerTitle: 'Cochrane Database of Systematic Reviews',
  page: 'CD009768',
  doi: '10.1002/14651858.CD009768.pub2',
  notVerified: ['authors', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
