import type { ShippedDisease } from '../model/shipped.js';

export const type1Diabetes: ShippedDisease<'type-1-diabetes'> = {
  kind: 'disease',
  id: 'type-1-diabetes',
  codes: [
    { system: 'icd-10', value: 'E10', verified: true },
    { system: 'icd-11-mms', value: '5A10', verified: false },
    { system: 'icd-11-foundation', value: '1651053999', verified: true },
    { system: 'mesh', value: 'D003922', verified: true },
    { system: 'mondo', value: 'MONDO:0005147', verified: true },
    { system: 'orphanet', value: 'ORPHA:243377', verified: true },
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
          source: 'diabete-fr',
          kind: 'secondary',
          locator: { part: 'text' },
          evidence: 'diseases#type-1-diabetes/typical_onset',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'sex-ratio',
      provenance: [
        {
          source: 'sweden-t1d-adults',
          kind: 'copy-of-record',
          locator: { part: 'abstract' },
          evidence: 'diseases#type-1-diabetes/female_to_male',
        },
        {
          source: 'sweden-t1d-review',
          kind: 'secondary',
          evidence: 'diseases#type-1-diabetes/female_to_male/note',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence-world',
      provenance: [
        {
          source: 'idf-atlas-t1d-2025',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'diseases#type-1-diabetes/prevalence/0',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence-world-2021',
      provenance: [
        {
          source: 't1d-index-2021',
          kind: 'copy-of-record',
          locator: { part: 'abstract' },
          evidence: 'diseases#type-1-diabetes/prevalence/1',
        },
      ],
    },
  ],
  options: [
    {
      therapy: 'autologous-hsct',
      role: 'studied',
      keyStudies: [
        'daddio-t1d-2014',
        'couri-t1d-2009',
        't1d-outpatient-fludarabine-2016',
        'voltarelli-t1d-2007',
      ],
      studies: ['ebmt-guideline-2012'],
      regulation: [],
      approval: [{ kind: 'outcome', study: 'ebmt-guideline-2012', outcome: 'type-1-diabetes' }],
      unknown: [
        {
          kind: 'statement',
          id: 'hsct-no-comparison',
          provenance: [
            {
              source: 'daddio-t1d-2014',
              kind: 'primary-or-official',
              evidence: 'hsct-studies#daddio-t1d-2014/cautions/0',
            },
          ],
        },
        { kind: 'statement', id: 'hsct-soon-after-diagnosis', provenance: [], basis: 'design' },
        { kind: 'statement', id: 'hsct-left-out', provenance: [], basis: 'design' },
        { kind: 'statement', id: 'hsct-gaps', provenance: [], basis: 'design' },
      ],
    },
    {
      therapy: 'allogeneic-hsct',
      role: 'studied',
      keyStudies: ['greco-allo-2019'],
      studies: ['ebmt-guideline-2012'],
      regulation: [],
      approval: [{ kind: 'outcome', study: 'ebmt-guideline-2012', outcome: 'unrelated-donor' }],
      unknown: [
        {
          kind: 'statement',
          id: 'allo-no-figure',
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
      keyStudies: [
        'cai-2016-t1d-uc-msc-plus-bm',
        'hu-2013-t1d',
        'msc-2022-t1d-autologous-iran',
        'carlsson-2015-t1d-autologous',
        'carlsson-2023-protrans',
      ],
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
        {
          kind: 'statement',
          id: 'msc-insulin',
          provenance: [
            {
              source: 'carlsson-2023-protrans',
              kind: 'primary-or-official',
              evidence: 'msc-studies#carlsson-2023-protrans/plain_note',
            },
            {
              source: 'carlsson-2015-t1d-autologous',
              kind: 'primary-or-official',
              evidence: 'msc-studies#carlsson-2015-t1d-autologous/plain_note',
            },
          ],
        },
        { kind: 'statement', id: 'msc-figures', provenance: [], basis: 'design' },
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
      therapy: 'insulin-type-1-diabetes',
      role: 'usual-care',
      keyStudies: ['dcct-1993'],
      studies: ['intensive-insulin-30-years'],
      regulation: [],
      approval: [],
      unknown: [{ kind: 'statement', id: 'insulin-not-read', provenance: [], basis: 'design' }],
    },
    {
      therapy: 'teplizumab',
      role: 'usual-care',
      keyStudies: ['teplizumab-relatives-2019'],
      studies: ['teizeild-eu-opinion-news'],
      regulation: ['fda-tzield-2022', 'ema-teizeild-2025', 'ec-teizeild-2026'],
      approval: [],
      unknown: [
        {
          kind: 'statement',
          id: 'teplizumab-after-diagnosis',
          provenance: [
            {
              source: 'teplizumab-relatives-2019',
              kind: 'institutional-repository',
              evidence: 'conventional-therapies#teplizumab/benefits/0/population',
            },
          ],
        },
        { kind: 'statement', id: 'teplizumab-harms', provenance: [], basis: 'design' },
      ],
    },
  ],
  terms: [
    'hsct',
    'autologous',
    'allogeneic',
    'haematopoietic-stem-cell',
    'graft-versus-host-disease',
    'mesenchymal-stromal-cell',
    'bone-marrow',
    'umbilical-cord',
    'mobilisation',
    'apheresis',
    'conditioning',
    'engraftment',
    'neutropenia',
    'transplant-related-mortality',
    'beta-cell',
    'c-peptide',
    'hba1c',
    'hypoglycaemia',
    'cytokine-release-syndrome',
    'placebo',
    'control-group',
    'randomised-controlled-trial',
    'hazard-ratio',
    'relative-risk',
    'confidence-interval',
    'odds-ratio',
    'meta-analysis',
    'registry',
    'cohort',
    'median',
    'severity-grade',
    'lymphocyte',
  ],
  evidence: 'diseases#type-1-diabetes',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
