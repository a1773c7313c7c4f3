import type { ShippedSource } from '../model/shipped.js';

export const orphanetMyastheniaGravis: ShippedSource<'orphanet-myasthenia-gravis'> = {
  kind: 'source',
  id: 'orphanet-myasthenia-gravis',
  type: 'webpage',
  title: 'Orphanet: myasthenia gravis',
  authors: [],
  containerTitle: 'Orphanet',
  url: 'https://www.orpha.net/consor/cgi-bin/OC_Exp.php?lng=EN&Expert=589',
  notVerified: ['title', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
