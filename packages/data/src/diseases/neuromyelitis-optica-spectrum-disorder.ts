import type { ShippedDisease } from '../model/shipped.js';

export const neuromyelitisOpticaSpectrumDisorder: ShippedDisease<'neuromyelitis-optica-spectrum-disorder'> = {
  kind: 'disease',
  id: 'neuromyelitis-optica-spectrum-disorder',
  codes: [
    { system: 'icd-10', value: 'G36.0', verified: true },
    { system: 'icd-11-mms', value: '8A43', verified: true },
    { system: 'icd-11-foundation', value: '744293382', verified: true },
    { system: 'mesh', value: 'D009471', verified: true },
    { system: 'mondo', value: 'MONDO:0019100', verified: true },
    { system: 'orphanet', value: 'ORPHA:71211', verified: true },
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
          source: 'orphanet-nmosd',
          kind: 'primary-or-official',
          locator: { part: 'text' },
          evidence: 'diseases#neuromyelitis-optica-spectrum-disorder/typical_onset',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'sex-ratio',
      provenance: [
        {
          source: 'orphanet-nmosd',
          kind: 'primary-or-official',
          locator: { part: 'text' },
          evidence: 'diseases#neuromyelitis-optica-spectrum-disorder/female_to_male',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence',
      provenance: [
        {
          source: 'orphanet-nmosd',
          kind: 'primary-or-official',
          locator: { part: 'text' },
          evidence: 'diseases#neuromyelitis-optica-spectrum-disorder/prevalence/0',
        },
      ],
    },
  ],
  options: [
    {
      therapy: 'autologous-hsct',
      role: 'studied',
      keyStudies: [],
      studies: ['ectrims-ebmt-2025', 'ebmt-ms-guideline-2020'],
      regulation: [],
      approval: [
        { kind: 'outcome', study: 'ectrims-ebmt-2025', outcome: 'uncertain' },
        { kind: 'outcome', study: 'ebmt-ms-guideline-2020', outcome: 'progressive-and-others' },
      ],
      unknown: [
        {
          kind: 'statement',
          id: 'hsct-uncertain',
          provenance: [
            {
              source: 'ectrims-ebmt-2025',
              kind: 'copy-of-record',
              locator: { part: 'abstract' },
              evidence: 'hsct-studies#ectrims-ebmt-2025/outcomes/1',
            },
          ],
        },
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
    {
      therapy: 'thiopurines',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [{ kind: 'statement', id: 'thiopurines-not-read', provenance: [] }],
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
    'antibody',
    'b-cell',
    'placebo',
    'control-group',
    'hazard-ratio',
    'confidence-interval',
  ],
  evidence: 'diseases#neuromyelitis-optica-spectrum-disorder',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
