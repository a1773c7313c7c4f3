import type { ShippedDisease } from '../model/shipped.js';

export const sjogrensDisease: ShippedDisease<'sjogrens-disease'> = {
  kind: 'disease',
  id: 'sjogrens-disease',
  codes: [
    { system: 'icd-10', value: 'M35.0', verified: true },
    { system: 'icd-11-mms', value: '4A43.2', verified: true },
    { system: 'icd-11-foundation', value: '899463360', verified: true },
    { system: 'mesh', value: 'D012859', verified: true },
    { system: 'mondo', value: 'MONDO:0010030', verified: true },
    { system: 'orphanet', value: 'ORPHA:289390', verified: true },
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
          source: 'qin-sjogren-2015',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'diseases#sjogrens-disease/typical_onset',
        },
        {
          source: 'patel-sjogren-2014',
          kind: 'secondary',
          evidence: 'diseases#sjogrens-disease/typical_onset/note',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'sex-ratio',
      provenance: [
        {
          source: 'qin-sjogren-2015',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'diseases#sjogrens-disease/female_to_male',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence',
      provenance: [
        {
          source: 'qin-sjogren-2015',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'diseases#sjogrens-disease/prevalence/0',
        },
      ],
    },
  ],
  options: [
    {
      therapy: 'autologous-hsct',
      role: 'studied',
      keyStudies: [],
      studies: ['ebmt-rmd-2025'],
      regulation: [],
      approval: [],
      unknown: [
        { kind: 'statement', id: 'hsct-no-study', provenance: [] },
        { kind: 'statement', id: 'hsct-harms-elsewhere', provenance: [] },
        {
          kind: 'statement',
          id: 'hsct-recommendations',
          provenance: [
            {
              source: 'ebmt-rmd-2025',
              kind: 'primary-or-official',
              evidence: 'hsct-studies#ebmt-rmd-2025/outcomes/0',
            },
          ],
        },
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
      therapy: 'hydroxychloroquine',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        { kind: 'statement', id: 'hydroxychloroquine-benefit', provenance: [] },
        {
          kind: 'statement',
          id: 'hydroxychloroquine-eyes',
          provenance: [
            {
              source: 'hydroxychloroquine-eye-survey',
              kind: 'secondary',
              evidence: 'conventional-therapies#hydroxychloroquine/unverified_fields/0',
            },
          ],
        },
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
    'autoantibody',
    'remission',
    'confidence-interval',
    'relative-risk',
    'odds-ratio',
    'meta-analysis',
    'registry',
    'median',
    'severity-grade',
    'lymphocyte',
    'jacie',
  ],
  evidence: 'diseases#sjogrens-disease',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
