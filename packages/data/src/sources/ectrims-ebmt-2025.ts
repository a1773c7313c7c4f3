import type { ShippedSource } from '../model/shipped.js';

export const ectrimsEbmt2025: ShippedSource<'ectrims-ebmt-2025'> = {
  kind: 'source',
  id: 'ectrims-ebmt-2025',
  type: 'guideline',
  title:
    'Autologous haematopoietic stem cell transplantation for treatment of multiple sclerosis and neuromyelitis optica spectrum disorder - recommendations from ECTRIMS and the EBMT',
  authors: ['Muraro PA', 'Mariottini A', 'Greco R'],
  moreAuthors: true,
  containerTitle: 'Nature Reviews Neurology',
  year: 2025,
  volume: '21',
  issue: '3',
  page: '140-158',
  doi: '10.1038/s41582-024-01050-x',
  pmid: '39814869',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
