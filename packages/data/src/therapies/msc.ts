import type { ShippedTherapy } from '../model/shipped.js';

export const msc: ShippedTherapy<'msc'> = {
  kind: 'therapy',
  id: 'msc',
  type: 'cell-therapy',
  cells: ['mesenchymal-stromal-cell'],
  donor: 'either',
  answers: {
    mechanism: [
      {
        kind: 'statement',
        id: 'calm-immune-cells',
        provenance: [],
        basis: 'general-knowledge',
        level: 'laboratory',
      },
      { kind: 'statement', id: 'few-situations', provenance: [], basis: 'general-knowledge' },
      { kind: 'statement', id: 'not-a-transplant', provenance: [], basis: 'general-knowledge' },
    ],
    procedure: [
      { kind: 'statement', id: 'origin', provenance: [], basis: 'general-knowledge' },
      {
        kind: 'statement',
        id: 'drip-or-spinal-fluid',
        provenance: [
          {
            source: 'farge-2022-systemic-sclerosis',
            kind: 'primary-or-official',
            evidence: 'msc-studies#farge-2022-systemic-sclerosis/intervention/route',
          },
          {
            source: 'msc-np-2024-progressive-ms',
            kind: 'primary-or-official',
            evidence: 'msc-studies#msc-np-2024-progressive-ms/intervention/route',
          },
        ],
      },
      { kind: 'statement', id: 'no-conditioning', provenance: [], basis: 'general-knowledge' },
    ],
    duration: [
      {
        kind: 'statement',
        id: 'doses',
        provenance: [
          {
            source: 'farge-2022-systemic-sclerosis',
            kind: 'primary-or-official',
            evidence: 'msc-studies#farge-2022-systemic-sclerosis/intervention/schedule',
          },
          {
            source: 'connick-2012-mscims',
            kind: 'primary-or-official',
            evidence: 'msc-studies#connick-2012-mscims/intervention/schedule',
          },
          {
            source: 'msc-np-2024-progressive-ms',
            kind: 'primary-or-official',
            evidence: 'msc-studies#msc-np-2024-progressive-ms/intervention',
          },
        ],
      },
    ],
    hospital: [],
    work: [],
    fertility: [],
  },
  harms: [
    { kind: 'outcome', study: 'thompson-2020-msc-safety', outcome: 'fever' },
    { kind: 'outcome', study: 'thompson-2020-msc-safety', outcome: 'infusion-reaction' },
    { kind: 'outcome', study: 'thompson-2020-msc-safety', outcome: 'infection' },
    { kind: 'outcome', study: 'thompson-2020-msc-safety', outcome: 'blood-clots' },
    { kind: 'outcome', study: 'thompson-2020-msc-safety', outcome: 'death' },
    { kind: 'outcome', study: 'thompson-2020-msc-safety', outcome: 'cancer' },
    { kind: 'outcome', study: 'wang-2021-msc-safety', outcome: 'fever' },
    { kind: 'outcome', study: 'wang-2021-msc-safety', outcome: 'site-reaction' },
    { kind: 'outcome', study: 'wang-2021-msc-safety', outcome: 'fatigue' },
    { kind: 'outcome', study: 'wang-2021-msc-safety', outcome: 'constipation' },
    { kind: 'outcome', study: 'wang-2021-msc-safety', outcome: 'sleeplessness' },
    { kind: 'outcome', study: 'wang-2021-msc-safety', outcome: 'deaths-and-infections' },
  ],
  evidence: 'glossary#mesenchymal-stromal-cell',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
