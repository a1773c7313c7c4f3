import type { ShippedSource } from '../model/shipped.js';

export const orphanetCidp: ShippedSource<'orphanet-cidp'> = {
  kind: 'source',
  id: 'orphanet-cidp',
  type: 'webpage',
  title: 'Orphanet : polyradiculonévrite inflammatoire démyélinisante chronique',
  titleLang: 'fr',
  authors: [],
  containerTitle: 'Orphanet',
  url: 'https://www.orpha.net/consor/cgi-bin/OC_Exp.php?lng=FR&Expert=2932',
  notVerified: ['title', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
