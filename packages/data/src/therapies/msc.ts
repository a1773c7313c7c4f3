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
        diseases: ['multiple-sclerosis', 'systemic-sclerosis'],
      },
      {
        kind: 'statement',
        id: 'drip',
        provenance: [
          {
            source: 'wang-2014-sle-multicentre',
            kind: 'primary-or-official',
            evidence: 'msc-studies#wang-2014-sle-multicentre/intervention/route',
          },
          {
            source: 'alvaro-gracia-2017-ra-cx611',
            kind: 'primary-or-official',
            evidence: 'msc-studies#alvaro-gracia-2017-ra-cx611/intervention/route',
          },
        ],
        diseases: ['systemic-lupus-erythematosus', 'rheumatoid-arthritis'],
      },
      {
        kind: 'statement',
        id: 'fistula-or-drip',
        provenance: [
          {
            source: 'lee-2013-crohns-fistula-korea',
            kind: 'primary-or-official',
            evidence: 'msc-studies#lee-2013-crohns-fistula-korea/intervention/route',
          },
          {
            source: 'zhang-2018-crohns-uc-msc',
            kind: 'copy-of-record',
            evidence: 'msc-studies#zhang-2018-crohns-uc-msc/intervention/route',
          },
        ],
        diseases: ['crohn-disease'],
      },
      {
        kind: 'statement',
        id: 'drip-or-artery',
        provenance: [
          {
            source: 'carlsson-2023-protrans',
            kind: 'primary-or-official',
            evidence: 'msc-studies#carlsson-2023-protrans/intervention/route',
          },
          {
            source: 'cai-2016-t1d-uc-msc-plus-bm',
            kind: 'copy-of-record',
            evidence: 'msc-studies#cai-2016-t1d-uc-msc-plus-bm/intervention/route',
          },
        ],
        diseases: ['type-1-diabetes'],
      },
      {
        kind: 'statement',
        id: 'in-other-diseases',
        provenance: [
          {
            source: 'uccelli-2021-mesems',
            kind: 'copy-of-record',
            evidence: 'msc-studies#uccelli-2021-mesems/intervention/route',
          },
          {
            source: 'lee-2013-crohns-fistula-korea',
            kind: 'primary-or-official',
            evidence: 'msc-studies#lee-2013-crohns-fistula-korea/intervention/route',
          },
        ],
        diseases: [
          'ulcerative-colitis',
          'psoriasis',
          'ankylosing-spondylitis',
          'sjogrens-disease',
          'myasthenia-gravis',
          'chronic-inflammatory-demyelinating-polyneuropathy',
          'neuromyelitis-optica-spectrum-disorder',
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
        diseases: [
          'multiple-sclerosis',
          'systemic-sclerosis',
          'systemic-lupus-erythematosus',
          'rheumatoid-arthritis',
        ],
      },
      {
        kind: 'statement',
        id: 'doses-crohn',
        provenance: [
          {
            source: 'ema-alofisel-withdrawal-2024',
            kind: 'primary-or-official',
            evidence: 'msc-studies#alofisel-eu-2018-2024/intervention/schedule',
          },
          {
            source: 'lee-2013-crohns-fistula-korea',
            kind: 'primary-or-official',
            evidence: 'msc-studies#lee-2013-crohns-fistula-korea/intervention/schedule',
          },
          {
            source: 'zhang-2018-crohns-uc-msc',
            kind: 'copy-of-record',
            evidence: 'msc-studies#zhang-2018-crohns-uc-msc/intervention/schedule',
          },
        ],
        diseases: ['crohn-disease'],
      },
      {
        kind: 'statement',
        id: 'doses-type-1-diabetes',
        provenance: [
          {
            source: 'carlsson-2015-t1d-autologous',
            kind: 'primary-or-official',
            evidence: 'msc-studies#carlsson-2015-t1d-autologous/intervention/schedule',
          },
          {
            source: 'carlsson-2023-protrans',
            kind: 'primary-or-official',
            evidence: 'msc-studies#carlsson-2023-protrans/intervention/schedule',
          },
          {
            source: 'cai-2016-t1d-uc-msc-plus-bm',
            kind: 'copy-of-record',
            evidence: 'msc-studies#cai-2016-t1d-uc-msc-plus-bm/intervention/schedule',
          },
          {
            source: 'msc-2022-t1d-autologous-iran',
            kind: 'primary-or-official',
            evidence: 'msc-studies#msc-2022-t1d-autologous-iran/intervention/dose',
          },
        ],
        diseases: ['type-1-diabetes'],
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
