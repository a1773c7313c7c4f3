import type { ShippedSource } from '../model/shipped.js';

export const garciaOlmo2022AdmireCdWeek104: ShippedSource<'garcia-olmo-2022-admire-cd-week104'> = {
  kind: 'source',
  id: 'garcia-olmo-2022-admire-cd-week104',
  type: 'article',
  title:
    'Follow-up Study to Evaluate the Long-term Safety and Efficacy of Darvadstrocel (Mesenchymal Stem Cell Treatment) in Patients With Perianal Fistulizing Crohn’s Disease: ADMIRE-CD Phase 3 Randomized Controlled Trial',
  authors: ['Garcia-Olmo D', 'Gilaberte I', 'Binek M'],
  moreAuthors: true,
  containerTitle: 'Diseases of the Colon & Rectum',
  year: 2022,
  volume: '65',
  issue: '5',
  page: '713-720',
  doi: '10.1097/DCR.0000000000002325',
  pmcid: 'PMC8985696',
  registrations: ['NCT01541579'],
  notVerified: ['pmid'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
