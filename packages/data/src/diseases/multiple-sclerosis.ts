import type { ShippedDisease } from '../model/shipped.js';

export const multipleSclerosis: ShippedDisease<'multiple-sclerosis'> = {
  kind: 'disease',
  id: 'multiple-sclerosis',
  codes: [
    { system: 'icd-10', value: 'G35', verified: true },
    { system: 'icd-11-mms', value: '8A40', verified: false },
    { system: 'icd-11-foundation', value: '1298865187', verified: true },
    { system: 'mesh', value: 'D009103', verified: true },
    { system: 'mondo', value: 'MONDO:0005301', verified: true },
    { system: 'orphanet', value: 'ORPHA:802', verified: true },
  ],
  facts: [
    { kind: 'statement', id: 'organs', provenance: [], basis: 'general-knowledge' },
    { kind: 'statement', id: 'symptoms', provenance: [], basis: 'general-knowledge' },
    {
      kind: 'statement',
      id: 'onset',
      provenance: [
        {
          source: 'atlas-ms-2020',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'diseases#multiple-sclerosis/typical_onset',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'sex-ratio',
      provenance: [
        {
          source: 'atlas-ms-2020',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'diseases#multiple-sclerosis/female_to_male',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence-world',
      provenance: [
        {
          source: 'atlas-ms-2020',
          kind: 'primary-or-official',
          locator: { part: 'abstract' },
          evidence: 'diseases#multiple-sclerosis/prevalence/0',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence-france',
      provenance: [
        {
          source: 'edusep',
          kind: 'secondary',
          locator: { part: 'text' },
          evidence: 'diseases#multiple-sclerosis/prevalence/1',
        },
      ],
    },
  ],
  options: [
    {
      therapy: 'autologous-hsct',
      role: 'studied',
      keyStudies: [
        'mist-2019',
        'astims-2015',
        'kalincik-2023',
        'sormani-2017',
        'uk-muraro-2025',
        'silfverberg-2024',
      ],
      studies: [
        'halt-ms-2017',
        'atkins-2016',
        'muraro-2017',
        'burman-2014',
        'boffa-2021',
        'burt-ms-2021',
        'outpatient-nonfrozen-ms-617',
        'ms-ahsct-meta-analysis-2022',
        'uk-bsbmtct-ms',
        'massarotti-fertility-2021',
        'zafeiri-amh-2023',
        'otc-fertility-2023',
        'muraro-tcr-2005',
        'tcell-dynamics-ms',
        'tcell-diversity-lymphoablation',
        'farge-ebmt-2010',
        'starms-protocol-2024',
        'ram-ms-registry',
        'beat-ms-registry',
        'net-ms-registry',
        'ebmt-ms-guideline-2020',
        'ectrims-ebmt-2025',
        'asbmt-ms-2019',
        'nmss-2021',
      ],
      regulation: [],
      approval: [
        {
          kind: 'statement',
          id: 'nhs',
          provenance: [
            {
              source: 'mssociety-hsct',
              kind: 'primary-or-official',
              locator: { part: 'text' },
              evidence: 'hsct-procedure#/autologous_stages/0/facts/0',
            },
          ],
        },
      ],
      unknown: [
        { kind: 'statement', id: 'hsct-modern-drugs', provenance: [], basis: 'design' },
        {
          kind: 'statement',
          id: 'hsct-trials-awaited',
          provenance: [
            {
              source: 'beat-ms-registry',
              kind: 'primary-or-official',
              locator: { part: 'registry-record' },
              evidence: 'hsct-studies#beat-ms-registry/follow_up',
            },
            {
              source: 'ram-ms-registry',
              kind: 'copy-of-record',
              locator: { part: 'registry-record' },
              evidence: 'hsct-studies#ram-ms-registry/follow_up',
            },
            {
              source: 'mstrust-star-ms',
              kind: 'primary-or-official',
              locator: { part: 'text' },
              evidence: 'hsct-studies#starms-protocol-2024/follow_up',
            },
            {
              source: 'net-ms-registry',
              kind: 'primary-or-official',
              locator: { part: 'registry-record' },
              evidence: 'hsct-studies#net-ms-registry/follow_up',
            },
          ],
        },
        {
          kind: 'statement',
          id: 'hsct-progressive',
          provenance: [
            {
              source: 'ectrims-ebmt-2025',
              kind: 'copy-of-record',
              locator: { part: 'abstract' },
              evidence: 'hsct-studies#ectrims-ebmt-2025/outcomes/1',
            },
            {
              source: 'ectrims-ebmt-2025',
              kind: 'copy-of-record',
              locator: { part: 'text' },
              evidence: 'hsct-studies#ectrims-ebmt-2025/outcomes/2',
            },
          ],
        },
        { kind: 'statement', id: 'hsct-gaps', provenance: [], basis: 'design' },
      ],
    },
    {
      therapy: 'msc',
      role: 'studied',
      keyStudies: [
        'uccelli-2021-mesems',
        'msc-np-2024-progressive-ms',
        'petrou-2020-msc-progressive-ms',
        'connick-2012-mscims',
      ],
      studies: [],
      regulation: [],
      approval: [
        { kind: 'statement', id: 'msc-no-license', provenance: [], basis: 'design' },
        {
          kind: 'statement',
          id: 'fda-2021',
          provenance: [
            {
              source: 'fda-patient-information-2021',
              kind: 'copy-of-record',
              locator: { part: 'text' },
              evidence: 'emerging-and-regulatory#fda-patient-information-2021',
            },
          ],
        },
      ],
      unknown: [
        {
          kind: 'statement',
          id: 'msc-disability',
          provenance: [
            {
              source: 'uccelli-2021-mesems',
              kind: 'copy-of-record',
              evidence: 'msc-studies#uccelli-2021-mesems/outcomes/0',
            },
            {
              source: 'msc-np-2024-progressive-ms',
              kind: 'primary-or-official',
              locator: { part: 'abstract' },
              evidence: 'msc-studies#msc-np-2024-progressive-ms/outcomes/0',
            },
          ],
        },
        {
          kind: 'statement',
          id: 'msc-one-trial',
          provenance: [
            {
              source: 'petrou-2020-msc-progressive-ms',
              kind: 'secondary',
              locator: { part: 'news' },
              evidence: 'msc-studies#petrou-2020-msc-progressive-ms/outcomes/0',
            },
          ],
        },
      ],
    },
    {
      therapy: 'ms-dmt-overview',
      role: 'usual-care',
      keyStudies: ['cochrane-cd011381'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        {
          kind: 'statement',
          id: 'drugs-which',
          provenance: [
            {
              source: 'cochrane-cd011381',
              kind: 'primary-or-official',
              locator: { part: 'abstract' },
              evidence: 'conventional-therapies#ms-dmt-overview/benefits/0',
            },
          ],
        },
      ],
    },
    {
      therapy: 'ocrelizumab',
      role: 'usual-care',
      keyStudies: ['opera-2017', 'ocrelizumab-safety-2021'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [],
    },
    {
      therapy: 'natalizumab',
      role: 'usual-care',
      keyStudies: ['affirm-2006', 'natalizumab-pml-2017', 'natalizumab-pml-by-antibody'],
      studies: [],
      regulation: [],
      approval: [
        {
          kind: 'statement',
          id: 'natalizumab-regulators',
          provenance: [
            {
              source: 'prac-natalizumab',
              kind: 'primary-or-official',
              locator: { part: 'text' },
              evidence: 'conventional-therapies#natalizumab/regulatory_notes/0',
            },
          ],
        },
      ],
      unknown: [{ kind: 'statement', id: 'natalizumab-not-read', provenance: [], basis: 'design' }],
    },
    {
      therapy: 'alemtuzumab',
      role: 'usual-care',
      keyStudies: ['care-ms-i-2012', 'care-ms-nine-years-2020', 'alemtuzumab-warnings'],
      studies: [],
      regulation: [],
      approval: [
        {
          kind: 'statement',
          id: 'alemtuzumab-ema',
          provenance: [
            {
              source: 'ema-lemtrada-referral',
              kind: 'primary-or-official',
              locator: { part: 'page' },
              evidence: 'conventional-therapies#alemtuzumab/regulatory_notes/0',
            },
          ],
        },
      ],
      unknown: [{ kind: 'statement', id: 'alemtuzumab-not-read', provenance: [], basis: 'design' }],
    },
    {
      therapy: 'fingolimod-s1p',
      role: 'usual-care',
      keyStudies: ['freedoms-2010'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [{ kind: 'statement', id: 'fingolimod-not-read', provenance: [], basis: 'design' }],
    },
    {
      therapy: 'cladribine-tablets',
      role: 'usual-care',
      keyStudies: ['clarity-2020', 'cladribine-regulators-2010'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [{ kind: 'statement', id: 'cladribine-not-read', provenance: [], basis: 'design' }],
    },
    {
      therapy: 'dimethyl-fumarate',
      role: 'usual-care',
      keyStudies: ['define-confirm-2020', 'dimethyl-fumarate-lymphocytes', 'dimethyl-fumarate-real-world'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [{ kind: 'statement', id: 'dimethyl-fumarate-not-read', provenance: [], basis: 'design' }],
    },
    {
      therapy: 'teriflunomide',
      role: 'usual-care',
      keyStudies: ['temso-2011', 'teriflunomide-safety-2013'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [],
    },
  ],
  terms: [],
  evidence: 'diseases#multiple-sclerosis',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
