import type { ShippedDisease } from '../model/shipped.js';

export const chronicInflammatoryDemyelinatingPolyneuropathy: ShippedDisease<'chronic-inflammatory-demyelinating-polyneuropathy'> =
  {
    kind: 'disease',
    id: 'chronic-inflammatory-demyelinating-polyneuropathy',
    codes: [
      { system: 'icd-10-cm', value: 'G61.81', verified: true },
      { system: 'icd-11-mms', value: '8C01.3', verified: false },
      { system: 'icd-11-foundation', value: '224318510', verified: true },
      { system: 'mesh', value: 'D020277', verified: true },
      { system: 'mondo', value: 'MONDO:0006702', verified: true },
      { system: 'orphanet', value: 'ORPHA:2932', verified: true },
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
            source: 'orphanet-cidp',
            kind: 'primary-or-official',
            locator: { part: 'text' },
            evidence: 'diseases#chronic-inflammatory-demyelinating-polyneuropathy/typical_onset',
          },
        ],
      },
      {
        kind: 'statement',
        id: 'sex-ratio',
        provenance: [
          {
            source: 'cidp-japan-2008',
            kind: 'primary-or-official',
            locator: { part: 'abstract' },
            evidence: 'diseases#chronic-inflammatory-demyelinating-polyneuropathy/female_to_male',
          },
          {
            source: 'chio-2007',
            kind: 'secondary',
            evidence: 'diseases#chronic-inflammatory-demyelinating-polyneuropathy/female_to_male',
          },
        ],
      },
      {
        kind: 'statement',
        id: 'prevalence',
        provenance: [
          {
            source: 'broers-2019',
            kind: 'primary-or-official',
            locator: { part: 'abstract' },
            evidence: 'diseases#chronic-inflammatory-demyelinating-polyneuropathy/prevalence/0',
          },
        ],
      },
      {
        kind: 'statement',
        id: 'prevalence-orphanet',
        provenance: [
          {
            source: 'orphanet-cidp',
            kind: 'primary-or-official',
            locator: { part: 'text' },
            evidence: 'diseases#chronic-inflammatory-demyelinating-polyneuropathy/prevalence/1',
          },
        ],
      },
      {
        kind: 'statement',
        id: 'prevalence-netherlands',
        provenance: [
          {
            source: 'broers-2022',
            kind: 'primary-or-official',
            locator: { part: 'abstract' },
            evidence: 'diseases#chronic-inflammatory-demyelinating-polyneuropathy/prevalence/2',
          },
        ],
      },
      { kind: 'statement', id: 'note', provenance: [], basis: 'general-knowledge' },
    ],
    options: [
      {
        therapy: 'autologous-hsct',
        role: 'studied',
        keyStudies: [],
        studies: ['ebmt-ms-guideline-2020'],
        regulation: [],
        approval: [{ kind: 'outcome', study: 'ebmt-ms-guideline-2020', outcome: 'progressive-and-others' }],
        unknown: [
          { kind: 'statement', id: 'hsct-no-study', provenance: [], basis: 'design' },
          { kind: 'statement', id: 'hsct-figures-elsewhere', provenance: [], basis: 'design' },
        ],
      },
      {
        therapy: 'allogeneic-hsct',
        role: 'studied',
        keyStudies: ['greco-allo-2019'],
        studies: ['ebmt-ms-guideline-2020', 'ebmt-indications-2022', 'ebmt-patient-guidance-2019'],
        regulation: [],
        approval: [{ kind: 'outcome', study: 'ebmt-ms-guideline-2020', outcome: 'donor-cells' }],
        unknown: [{ kind: 'statement', id: 'allogeneic-no-figure', provenance: [], basis: 'design' }],
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
        unknown: [{ kind: 'statement', id: 'msc-no-study', provenance: [], basis: 'design' }],
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
      'mobilisation',
      'apheresis',
      'conditioning',
      'engraftment',
      'neutropenia',
      'myelin',
      'placebo',
      'hazard-ratio',
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
    evidence: 'diseases#chronic-inflammatory-demyelinating-polyneuropathy',
    checkedOn: '2026-11-23',
    recheckBy: '2027-11-23',
    review: 'none',
  };
