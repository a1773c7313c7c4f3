import type { ShippedSource } from '../model/shipped.js';

export const darvadstrocelJapanPhase3: ShippedSource<'darvadstrocel-japan-phase3'> = {
  kind: 'source',
  id: 'darvadstrocel-japan-phase3',
  type: 'article',
  title: null,
  authors: [],
  containerTitle: 'Journal of Crohn’s and Colitis',
  pmcid: 'PMC10069615',
  registrations: ['NCT03706456'],
  doiCandidate: '10.1093/ecco-jcc/jjac144',
  notVerified: ['title', 'authors', 'year', 'volume', 'doi'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
