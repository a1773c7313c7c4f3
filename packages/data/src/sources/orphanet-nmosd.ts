import type { ShippedSource } from '../model/shipped.js';

export const orphanetNmosd: ShippedSource<'orphanet-nmosd'> = {
  kind: 'source',
  id: 'orphanet-nmosd',
  type: 'webpage',
  title: 'Orphanet : maladie du spectre de la neuromyélite optique',
  titleLang: 'fr',
  authors: [],
  containerTitle: 'Orphanet',
  url: 'https://www.orpha.net/consor/cgi-bin/Disease_Search.php?data_id=10986&lng=fr',
  notVerified: ['title', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
