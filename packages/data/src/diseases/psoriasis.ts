import type { ShippedDisease } from '../model/shipped.js';

export const psoriasis: ShippedDisease<'psoriasis'> = {
  kind: 'disease',
  id: 'psoriasis',
  codes: [
    { system: 'icd-10', value: 'L40', verified: true },
    { system: 'icd-11-mms', value: 'EA90', verified: false },
    { system: 'icd-11-foundation', value: '63698555', verified: true },
    { system: 'mesh', value: 'D011565', verified: true },
    { system: 'mondo', value: 'MONDO:0005083', verified: true },
  ],
  facts: [
    { kind: 'statement', id: 'organs', provenance: [], basis: 'general-knowledge' },
    { kind: 'statement', id: 'target', provenance: [], basis: 'general-knowledge' },
    { kind: 'statement', id: 'symptoms', provenance: [], basis: 'general-knowledge' },
    {
      kind: 'statement',
      id: 'onset',
      provenance: [
        {
          source: 'parisi-psoriasis-2020',
          kind: 'copy-of-record',
          locator: { part: 'abstract' },
          evidence: 'diseases#psoriasis/typical_onset',
        },
      ],
    },
    { kind: 'statement', id: 'sex-ratio', provenance: [] },
    {
      kind: 'statement',
      id: 'prevalence',
      provenance: [
        {
          source: 'parisi-psoriasis-2020',
          kind: 'copy-of-record',
          locator: { part: 'abstract' },
          evidence: 'diseases#psoriasis/prevalence/0',
        },
      ],
    },
  ],
  options: [
    {
      therapy: 'autologous-hsct',
      role: 'studied',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        { kind: 'statement', id: 'hsct-no-study', provenance: [] },
        { kind: 'statement', id: 'hsct-harms-elsewhere', provenance: [] },
      ],
    },
    {
      therapy: 'allogeneic-hsct',
      role: 'studied',
      keyStudies: ['greco-allo-2019'],
      studies: ['ebmt-indications-2022', 'ebmt-patient-guidance-2019'],
      regulation: [],
      approval: [],
      unknown: [
        {
          kind: 'statement',
          id: 'allo-no-study',
          provenance: [
            {
              source: 'greco-allo-2019',
              kind: 'primary-or-official',
              evidence: 'hsct-studies#greco-allo-2019/population',
            },
          ],
        },
      ],
    },
    {
      therapy: 'msc',
      role: 'studied',
      keyStudies: [],
      studies: [],
      regulation: [
        'fda-ryoncil-2024',
        'ema-hma-2025',
        'fda-patient-information-2021',
        'ema-cat-2020',
        'fda-consumer-alert-2020',
      ],
      approval: [
        {
          kind: 'statement',
          id: 'msc-not-licensed',
          provenance: [
            {
              source: 'fda-ryoncil-2024',
              kind: 'primary-or-official',
              evidence: 'emerging-and-regulatory#fda-ryoncil-2024',
            },
            {
              source: 'ema-alofisel-withdrawal-2024',
              kind: 'primary-or-official',
              evidence: 'msc-studies#alofisel-eu-2018-2024/approval',
            },
          ],
        },
      ],
      unknown: [
        { kind: 'statement', id: 'msc-no-study', provenance: [] },
        {
          kind: 'statement',
          id: 'msc-long-term',
          provenance: [
            {
              source: 'thompson-2020-msc-safety',
              kind: 'primary-or-official',
              evidence: 'msc-studies#thompson-2020-msc-safety/plain_note',
            },
          ],
        },
      ],
    },
    {
      therapy: 'methotrexate-low-dose',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        { kind: 'statement', id: 'methotrexate-benefit', provenance: [] },
        {
          kind: 'statement',
          id: 'methotrexate-harms',
          provenance: [
            {
              source: 'methotrexate-safety-2020',
              kind: 'primary-or-official',
              evidence: 'conventional-therapies#methotrexate-low-dose/unverified_fields/1',
            },
          ],
        },
      ],
    },
    {
      therapy: 'anti-tnf',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        { kind: 'statement', id: 'anti-tnf-benefit', provenance: [] },
        {
          kind: 'statement',
          id: 'anti-tnf-infection',
          provenance: [
            {
              source: 'biologics-serious-infection-2015',
              kind: 'primary-or-official',
              evidence: 'conventional-therapies#anti-tnf/unverified_fields/0',
            },
          ],
        },
        { kind: 'statement', id: 'anti-tnf-elsewhere', provenance: [] },
      ],
    },
  ],
  terms: [
    'hsct',
    'autologous',
    'allogeneic',
    'haematopoietic-stem-cell',
    'mesenchymal-stromal-cell',
    'bone-marrow',
    'mobilisation',
    'apheresis',
    'conditioning',
    'engraftment',
    'neutropenia',
    'transplant-related-mortality',
    'graft-versus-host-disease',
    'anti-tnf',
    'placebo',
    'hazard-ratio',
    'odds-ratio',
    'confidence-interval',
    'relative-risk',
    'meta-analysis',
    'registry',
    'median',
    'severity-grade',
    'lymphocyte',
    'jacie',
  ],
  evidence: 'diseases#psoriasis',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
