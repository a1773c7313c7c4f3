import type { ShippedDisease } from '../model/shipped.js';

export const systemicSclerosis: ShippedDisease<'systemic-sclerosis'> = {
  kind: 'disease',
  id: 'systemic-sclerosis',
  codes: [
    { system: 'icd-10', value: 'M34', verified: true },
    { system: 'icd-11-mms', value: '4A42', verified: false },
    { system: 'icd-11-foundation', value: '1084365812', verified: true },
    { system: 'mesh', value: 'D012595', verified: true },
    { system: 'mondo', value: 'MONDO:0005100', verified: true },
    { system: 'orphanet', value: 'ORPHA:90291', verified: true },
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
          source: 'sclerodermie-net',
          kind: 'secondary',
          evidence: 'diseases#systemic-sclerosis/typical_onset',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'sex-ratio',
      provenance: [
        {
          source: 'bairkdar-2021',
          kind: 'primary-or-official',
          evidence: 'diseases#systemic-sclerosis/female_to_male',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence',
      provenance: [
        {
          source: 'bairkdar-2021',
          kind: 'primary-or-official',
          evidence: 'diseases#systemic-sclerosis/prevalence/0',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence-france',
      provenance: [
        {
          source: 'sclerodermie-net',
          kind: 'secondary',
          evidence: 'diseases#systemic-sclerosis/prevalence/1',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence-regions',
      provenance: [
        {
          source: 'bergamasco-2019',
          kind: 'primary-or-official',
          evidence: 'diseases#systemic-sclerosis/prevalence/2',
        },
      ],
    },
  ],
  options: [
    {
      therapy: 'autologous-hsct',
      role: 'studied',
      keyStudies: ['astis-2014', 'scot-2018', 'assist-2011', 'cochrane-cd011819-2022'],
      studies: [
        'upside-protocol-2021',
        'us-pilot-ssc-tbi',
        'farge-ebmt-ssc-2004',
        'farge-ebmt-2010',
        'tcell-diversity-lymphoablation',
        'ebmt-guideline-2012',
        'ebmt-rmd-2025',
        'asbmt-ssc-2018',
      ],
      regulation: [],
      approval: [{ kind: 'outcome', study: 'asbmt-ssc-2018', outcome: 'recommended-category' }],
      unknown: [
        {
          kind: 'statement',
          id: 'other-drugs',
          provenance: [
            {
              source: 'cochrane-cd011819-2022',
              kind: 'primary-or-official',
              evidence: 'hsct-studies#cochrane-cd011819-2022/comparator',
            },
            {
              source: 'upside-protocol-2021',
              kind: 'primary-or-official',
              evidence: 'hsct-studies#upside-protocol-2021/comparator',
            },
          ],
        },
        {
          kind: 'statement',
          id: 'late-deaths',
          provenance: [
            {
              source: 'scot-2018',
              kind: 'primary-or-official',
              evidence: 'hsct-studies#scot-2018/cautions/2',
            },
          ],
        },
        {
          kind: 'statement',
          id: 'other-harms',
          provenance: [
            { source: 'astis-2014', kind: 'primary-or-official', evidence: 'hsct-studies#astis-2014/harms' },
            { source: 'scot-2018', kind: 'primary-or-official', evidence: 'hsct-studies#scot-2018/harms' },
            {
              source: 'assist-2011',
              kind: 'primary-or-official',
              evidence: 'hsct-studies#assist-2011/harms',
            },
          ],
        },
      ],
    },
    {
      therapy: 'allogeneic-hsct',
      role: 'studied',
      keyStudies: ['greco-allo-2019'],
      studies: [
        'ebmt-guideline-2012',
        'ebmt-rmd-2025',
        'ebmt-indications-2022',
        'ebmt-patient-guidance-2019',
      ],
      regulation: [],
      approval: [{ kind: 'outcome', study: 'ebmt-guideline-2012', outcome: 'unrelated-donor' }],
      unknown: [{ kind: 'statement', id: 'allogeneic-no-figure', provenance: [], basis: 'design' }],
    },
    {
      therapy: 'msc',
      role: 'studied',
      keyStudies: ['farge-2022-systemic-sclerosis'],
      studies: ['lalu-2012-safecell'],
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
        {
          kind: 'statement',
          id: 'msc-results',
          provenance: [
            {
              source: 'farge-2022-systemic-sclerosis',
              kind: 'primary-or-official',
              evidence: 'msc-studies#farge-2022-systemic-sclerosis/unverified_fields/0',
            },
          ],
        },
        {
          kind: 'statement',
          id: 'msc-comparison',
          provenance: [
            {
              source: 'farge-2022-systemic-sclerosis',
              kind: 'primary-or-official',
              evidence: 'msc-studies#farge-2022-systemic-sclerosis/plain_note',
            },
          ],
        },
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
      therapy: 'cyclophosphamide',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        { kind: 'statement', id: 'cyclophosphamide-benefit', provenance: [] },
        { kind: 'statement', id: 'cyclophosphamide-frequency', provenance: [] },
      ],
    },
    {
      therapy: 'mycophenolate',
      role: 'usual-care',
      keyStudies: ['sls-skin-2017', 'sls-ii-2016'],
      studies: [],
      regulation: [],
      approval: [
        { kind: 'statement', id: 'mycophenolate-licence', provenance: [], basis: 'general-knowledge' },
      ],
      unknown: [
        { kind: 'statement', id: 'mycophenolate-harms', provenance: [] },
        {
          kind: 'statement',
          id: 'mycophenolate-lung',
          provenance: [
            {
              source: 'sls-ii-2016',
              kind: 'secondary',
              evidence: 'conventional-therapies#mycophenolate/unverified_fields/1',
            },
          ],
        },
      ],
    },
    {
      therapy: 'nintedanib',
      role: 'usual-care',
      keyStudies: ['senscis-2019', 'senscis-limited-cutaneous'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [{ kind: 'statement', id: 'nintedanib-not-read', provenance: [] }],
    },
    {
      therapy: 'rituximab',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [{ kind: 'statement', id: 'rituximab-not-read', provenance: [] }],
    },
    {
      therapy: 'tocilizumab',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [{ kind: 'statement', id: 'tocilizumab-not-read', provenance: [] }],
    },
    {
      therapy: 'glucocorticoids',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [{ kind: 'statement', id: 'glucocorticoids-not-read', provenance: [] }],
    },
  ],
  terms: [
    'hsct',
    'autologous',
    'allogeneic',
    'graft-versus-host-disease',
    'haematopoietic-stem-cell',
    'mesenchymal-stromal-cell',
    'bone-marrow',
    'mobilisation',
    'apheresis',
    'conditioning',
    'engraftment',
    'neutropenia',
    'transplant-related-mortality',
    'fibrosis',
    'raynaud',
    'b-cell',
    'antibody',
    'placebo',
    'control-group',
    'randomised-controlled-trial',
    'intention-to-treat',
    'hazard-ratio',
    'confidence-interval',
    'grade-certainty',
    'relative-risk',
    'odds-ratio',
    'rate-ratio',
    'meta-analysis',
    'registry',
    'cohort',
    'median',
    'severity-grade',
    'lymphocyte',
    'jacie',
    'off-label',
  ],
  evidence: 'diseases#systemic-sclerosis',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
