import type { ShippedDisease } from '../model/shipped.js';

export const ankylosingSpondylitis: ShippedDisease<'ankylosing-spondylitis'> = {
  kind: 'disease',
  id: 'ankylosing-spondylitis',
  codes: [
    { system: 'icd-10', value: 'M45', verified: true },
    { system: 'icd-11-mms', value: 'FA92.0', verified: false },
    { system: 'mesh', value: 'D013167', verified: true },
    { system: 'mondo', value: 'MONDO:0005306', verified: true },
    { system: 'orphanet', value: 'ORPHA:825', verified: true },
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
          source: 'axspa-onset-24-countries',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'diseases#ankylosing-spondylitis/typical_onset',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'sex-ratio',
      provenance: [
        {
          source: 'bmj-best-practice-as',
          kind: 'secondary',
          locator: { part: 'text' },
          evidence: 'diseases#ankylosing-spondylitis/female_to_male',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence',
      provenance: [
        {
          source: 'dean-as-2014',
          kind: 'institutional-repository',
          locator: { part: 'abstract' },
          evidence: 'diseases#ankylosing-spondylitis/prevalence/0',
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
    {
      therapy: 'jak-inhibitors',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: ['ema-jak-inhibitors-2023'],
      approval: [],
      unknown: [
        { kind: 'statement', id: 'jak-benefit', provenance: [] },
        {
          kind: 'statement',
          id: 'jak-comparison',
          provenance: [
            {
              source: 'tofacitinib-pooled-trials-2021',
              kind: 'primary-or-official',
              evidence: 'conventional-therapies#jak-inhibitors/unverified_fields/0',
            },
          ],
        },
        { kind: 'statement', id: 'jak-elsewhere', provenance: [] },
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
    'jak-inhibitor',
    'hazard-ratio',
    'odds-ratio',
    'confidence-interval',
    'relative-risk',
    'meta-analysis',
    'registry',
    'median',
    'person-years',
    'severity-grade',
    'lymphocyte',
    'jacie',
  ],
  evidence: 'diseases#ankylosing-spondylitis',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
