import type { ShippedCenterStandard } from '../model/shipped.js';

export const isscr: ShippedCenterStandard<'isscr'> = {
  kind: 'centerStandard',
  id: 'isscr',
  facts: [
    {
      kind: 'statement',
      id: 'questions',
      provenance: [
        {
          source: 'isscr-ask',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/isscr/0',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'independent-advice',
      provenance: [
        {
          source: 'isscr-ask',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/isscr/1',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'testimonials',
      provenance: [
        {
          source: 'isscr-faq',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/isscr/2',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'few-diseases',
      provenance: [
        {
          source: 'isscr-patients',
          kind: 'primary-or-official',
          evidence: 'hsct-procedure#/centre_standards/isscr/3',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'sold-early',
      provenance: [
        {
          source: 'isscr-handbook-2008',
          kind: 'copy-of-record',
          evidence: 'hsct-procedure#/centre_standards/isscr/4',
        },
        {
          source: 'isscr-handbook-2008',
          kind: 'copy-of-record',
          locator: {
            part: 'header',
          },
          evidence: 'emerging-and-regulatory#/isscr_handbook',
        },
      ],
    },
  ],
  evidence: 'hsct-procedure#/centre_standards/isscr',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
