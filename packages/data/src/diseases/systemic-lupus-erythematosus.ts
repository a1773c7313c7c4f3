import type { ShippedDisease } from '../model/shipped.js';

export const systemicLupusErythematosus: ShippedDisease<'systemic-lupus-erythematosus'> = {
  kind: 'disease',
  id: 'systemic-lupus-erythematosus',
  codes: [
    { system: 'icd-10', value: 'M32', verified: true },
    { system: 'icd-11-mms', value: '4A40.0', verified: true },
    { system: 'icd-11-foundation', value: '749596428', verified: true },
    { system: 'mesh', value: 'D008180', verified: true },
    { system: 'mondo', value: 'MONDO:0007915', verified: true },
    { system: 'orphanet', value: 'ORPHA:536', verified: true },
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
          source: 'sle-cohort-928',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'diseases#systemic-lupus-erythematosus/typical_onset',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'sex-ratio',
      provenance: [
        {
          source: 'tian-sle-2023',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'diseases#systemic-lupus-erythematosus/female_to_male',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence-world',
      provenance: [
        {
          source: 'tian-sle-2023',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'diseases#systemic-lupus-erythematosus/prevalence/0',
        },
        {
          source: 'tian-sle-2023',
          kind: 'primary-or-official',
          evidence: 'diseases#systemic-lupus-erythematosus/note',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence-france',
      provenance: [
        {
          source: 'sle-encyclopedia-fr',
          kind: 'secondary',
          locator: { part: 'text' },
          evidence: 'diseases#systemic-lupus-erythematosus/prevalence/1',
        },
      ],
    },
  ],
  options: [
    {
      therapy: 'autologous-hsct',
      role: 'studied',
      keyStudies: ['jayne-sle-2004', 'burt-sle-2006', 'burt-sle-2018', 'alchi-sle-2013', 'de-silva-sle-2019'],
      studies: [
        'leone-sle-2017',
        'farge-ebmt-2010',
        'sle-immune-reset',
        'ebmt-guideline-2012',
        'ebmt-rmd-2025',
      ],
      regulation: [],
      approval: [{ kind: 'outcome', study: 'ebmt-guideline-2012', outcome: 'adults-own-cells' }],
      unknown: [
        {
          kind: 'statement',
          id: 'hsct-no-trial',
          provenance: [
            {
              source: 'de-silva-sle-2019',
              kind: 'primary-or-official',
              evidence: 'hsct-studies#de-silva-sle-2019/cautions/0',
            },
          ],
        },
        {
          kind: 'statement',
          id: 'hsct-how-long',
          provenance: [
            {
              source: 'de-silva-sle-2019',
              kind: 'primary-or-official',
              evidence: 'hsct-studies#de-silva-sle-2019/outcomes/0',
            },
          ],
        },
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
        { kind: 'statement', id: 'hsct-gaps', provenance: [], basis: 'design' },
      ],
    },
    {
      therapy: 'allogeneic-hsct',
      role: 'studied',
      keyStudies: ['greco-allo-2019'],
      studies: ['ebmt-indications-2022', 'ebmt-patient-guidance-2019'],
      regulation: [],
      approval: [{ kind: 'outcome', study: 'ebmt-guideline-2012', outcome: 'unrelated-donor' }],
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
      keyStudies: ['deng-2017-lupus-nephritis', 'wang-2018-sle-long-term', 'wang-2014-sle-multicentre'],
      studies: ['farge-2025-sle-phase1', 'kamen-2022-sle-phase1', 'lalu-2012-safecell'],
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
          id: 'msc-one-trial',
          provenance: [
            {
              source: 'deng-2017-lupus-nephritis',
              kind: 'primary-or-official',
              evidence: 'msc-studies#deng-2017-lupus-nephritis/plain_note',
            },
            {
              source: 'deng-2017-lupus-nephritis',
              kind: 'primary-or-official',
              evidence: 'msc-studies#deng-2017-lupus-nephritis/unverified_fields/1',
            },
          ],
        },
        {
          kind: 'statement',
          id: 'msc-no-comparison',
          provenance: [
            {
              source: 'wang-2018-sle-long-term',
              kind: 'copy-of-record',
              evidence: 'msc-studies#wang-2018-sle-long-term/plain_note',
            },
          ],
        },
        { kind: 'statement', id: 'msc-first-series', provenance: [] },
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
      therapy: 'glucocorticoids',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [{ kind: 'statement', id: 'steroids-not-read', provenance: [] }],
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
    {
      therapy: 'cyclophosphamide',
      role: 'usual-care',
      keyStudies: [
        'mok-1998-cyclophosphamide-ovary',
        'oral-cyclophosphamide-lupus',
        'cyclophosphamide-ovary-range',
      ],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        { kind: 'statement', id: 'cyclophosphamide-benefit', provenance: [] },
        {
          kind: 'statement',
          id: 'cyclophosphamide-frequency',
          provenance: [
            {
              source: 'cyclophosphamide-known-harms',
              kind: 'primary-or-official',
              evidence: 'conventional-therapies#cyclophosphamide/unverified_fields/0',
            },
          ],
        },
      ],
    },
    {
      therapy: 'mycophenolate',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [
        { kind: 'statement', id: 'mycophenolate-licence', provenance: [], basis: 'general-knowledge' },
      ],
      unknown: [{ kind: 'statement', id: 'mycophenolate-not-read', provenance: [] }],
    },
    {
      therapy: 'thiopurines',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        {
          kind: 'statement',
          id: 'thiopurines-not-read',
          provenance: [
            {
              source: 'lymphoma-ibd-2017',
              kind: 'primary-or-official',
              evidence: 'conventional-therapies#thiopurines/unverified_fields/1',
            },
          ],
        },
        { kind: 'statement', id: 'thiopurines-elsewhere', provenance: [] },
      ],
    },
    {
      therapy: 'belimumab',
      role: 'usual-care',
      keyStudies: ['bliss-ln-subgroups-2023', 'belimumab-extension'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        {
          kind: 'statement',
          id: 'belimumab-not-read',
          provenance: [
            {
              source: 'bliss-ln-subgroups-2023',
              kind: 'primary-or-official',
              evidence: 'conventional-therapies#belimumab/unverified_fields/1',
            },
            {
              source: 'belimumab-extension',
              kind: 'copy-of-record',
              evidence: 'conventional-therapies#belimumab/unverified_fields/0',
            },
          ],
        },
      ],
    },
    {
      therapy: 'anifrolumab',
      role: 'usual-care',
      keyStudies: ['tulip-pooled', 'anifrolumab-trial-2020'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        {
          kind: 'statement',
          id: 'anifrolumab-not-read',
          provenance: [
            {
              source: 'anifrolumab-trial-2020',
              kind: 'secondary',
              evidence: 'conventional-therapies#anifrolumab/unverified_fields/0',
            },
          ],
        },
      ],
    },
    {
      therapy: 'rituximab',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        {
          kind: 'statement',
          id: 'rituximab-not-read',
          provenance: [
            {
              source: 'rituximab-safety-2013',
              kind: 'primary-or-official',
              evidence: 'conventional-therapies#rituximab/unverified_fields/0',
            },
          ],
        },
        {
          kind: 'statement',
          id: 'rituximab-licence',
          provenance: [
            {
              source: 'rituximab-safety-2013',
              kind: 'primary-or-official',
              evidence: 'conventional-therapies#rituximab/unverified_fields/1',
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
    'flare',
    'corticosteroid',
    'immunosuppressant',
    'biologic',
    'pml',
    'placebo',
    'control-group',
    'randomised-controlled-trial',
    'hazard-ratio',
    'odds-ratio',
    'confidence-interval',
    'relative-risk',
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
  evidence: 'diseases#systemic-lupus-erythematosus',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
