import type { ShippedSource } from '../model/shipped.js';

export const pew2021: ShippedSource<'pew-2021'> = {
  kind: 'source',
  id: 'pew-2021',
  type: 'webpage',
  title: 'Harms Linked to Unapproved Stem Cell Interventions Highlight Need for Greater FDA Enforcement',
  authors: ['The Pew Charitable Trusts'],
  containerTitle: 'Issue brief, The Pew Charitable Trusts',
  year: 2021,
  url: 'https://www.pewtrusts.org/en/research-and-analysis/issue-briefs/2021/06/harms-linked-to-unapproved-stem-cell-interventions-highlight-need-for-greater-fda-enforcement',
  status: {
    kind: 'none-seen',
    checkedOn: null,
    systematic: false,
  },
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
};
