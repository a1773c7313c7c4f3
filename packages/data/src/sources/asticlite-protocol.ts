import type { ShippedSource } from '../model/shipped.js';

export const asticliteProtocol: ShippedSource<'asticlite-protocol'> = {
  kind: 'source',
  id: 'asticlite-protocol',
  type: 'webpage',
  title: 'ASTIClite protocol',
  authors: [],
  containerTitle: 'BMC Gastroenterology',
  registrations: ['ISRCTN17160440'],
  url: 'https://bmcgastroenterology.biomedcentral.com/articles/10.1186/s12876-019-0992-2',
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
