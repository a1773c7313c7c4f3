import type { ShippedSource } from '../model/shipped.js';

export const outpatientNonfrozenMs617: ShippedSource<'outpatient-nonfrozen-ms-617'> = {
  kind: 'source',
  id: 'outpatient-nonfrozen-ms-617',
  type: 'article',
  title: null,
  authors: [],
  pmcid: 'PMC6857075',
  registrations: ['NCT02674217'],
  notVerified: ['title', 'authors', 'containerTitle', 'year', 'country', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
