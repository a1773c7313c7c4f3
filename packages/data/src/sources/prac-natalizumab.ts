import type { ShippedSource } from '../model/shipped.js';

export const pracNatalizumab: ShippedSource<'prac-natalizumab'> = {
  kind: 'source',
  id: 'prac-natalizumab',
  type: 'regulator',
  title:
    'European Pharmacovigilance Risk Assessment Committee (PRAC) update recommendations to minimise the risk of the rare brain infection with natalizumab',
  authors: [],
  containerTitle: 'NHS Medicines Resources',
  url: 'https://www.medicinesresources.nhs.uk/en/Medicines-Awareness/Safety-Alerts/Safety-alerts/European-Pharmacovigilance-Risk-Assessment-Committee-PRAC-update-recommendations-to-minimise-the-risk-of-the-rare-brain-infection-with-natalizumab',
  notVerified: ['title', 'year'],
  status: { kind: 'none-seen', checkedOn: null, systematic: false },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
