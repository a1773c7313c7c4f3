import type { ShippedSource } from '../model/shipped.js';

export const fdaRyoncil2024: ShippedSource<'fda-ryoncil-2024'> = {
  kind: 'source',
  id: 'fda-ryoncil-2024',
  type: 'regulator',
  title: 'FDA approves remestemcel-L-rknd',
  authors: [],
  containerTitle: 'US Food and Drug Administration',
  year: 2024,
  url: 'https://fda.gov/drugs/resources-information-approved-drugs/fda-approves-remestemcel-l-rknd-steroid-refractory-acute-graft-versus-host-disease-pediatric',
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
