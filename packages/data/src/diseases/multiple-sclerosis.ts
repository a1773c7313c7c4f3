import type { ShippedDisease } from '../model/shipped.js';

export const multipleSclerosis: ShippedDisease<'multiple-sclerosis'> = {
  kind: 'disease',
  id: 'multiple-sclerosis',
  codes: [],
  facts: [],
  options: [
    {
      therapy: 'autologous-hsct',
      role: 'studied',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [],
    },
    {
      therapy: 'msc',
      role: 'studied',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [],
    },
    {
      therapy: 'ms-dmt-overview',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [],
    },
  ],
  terms: [],
  evidence: 'diseases#multiple-sclerosis',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
