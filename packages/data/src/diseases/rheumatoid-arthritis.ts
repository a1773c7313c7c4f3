import type { ShippedDisease } from '../model/shipped.js';

export const rheumatoidArthritis: ShippedDisease<'rheumatoid-arthritis'> = {
  kind: 'disease',
  id: 'rheumatoid-arthritis',
  codes: [
    { system: 'icd-10', value: 'M05', verified: true },
    { system: 'icd-10', value: 'M06', verified: true },
    { system: 'icd-11-mms', value: 'FA20', verified: false },
    { system: 'icd-11-foundation', value: '576319925', verified: true },
    { system: 'mesh', value: 'D001172', verified: true },
    { system: 'mondo', value: 'MONDO:0008383', verified: true },
    { system: 'orphanet', value: 'ORPHA:284130', verified: true },
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
          source: 'drawyourfight-ra',
          kind: 'secondary',
          locator: { part: 'text' },
          evidence: 'diseases#rheumatoid-arthritis/typical_onset',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'sex-ratio',
      provenance: [
        {
          source: 'gbd-ra-2021',
          kind: 'institutional-repository',
          locator: { part: 'abstract' },
          evidence: 'diseases#rheumatoid-arthritis/female_to_male',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence-world',
      provenance: [
        {
          source: 'gbd-ra-2021',
          kind: 'institutional-repository',
          locator: { part: 'abstract' },
          evidence: 'diseases#rheumatoid-arthritis/prevalence/0',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence-france',
      provenance: [
        {
          source: 'ra-encyclopedia-fr',
          kind: 'secondary',
          locator: { part: 'text' },
          evidence: 'diseases#rheumatoid-arthritis/prevalence/1',
        },
      ],
    },
    { kind: 'statement', id: 'note', provenance: [] },
  ],
  options: [
    {
      therapy: 'autologous-hsct',
      role: 'studied',
      keyStudies: ['moore-ra-2002', 'snowden-ra-2004', 'muthu-ra-2021'],
      studies: ['farge-ebmt-2010', 'ebmt-guideline-2012', 'ebmt-rmd-2025'],
      regulation: [],
      approval: [{ kind: 'outcome', study: 'ebmt-guideline-2012', outcome: 'adults-own-cells' }],
      unknown: [
        {
          kind: 'statement',
          id: 'hsct-no-comparison',
          provenance: [
            {
              source: 'moore-ra-2002',
              kind: 'primary-or-official',
              evidence: 'hsct-studies#moore-ra-2002/comparator',
            },
          ],
        },
        {
          kind: 'statement',
          id: 'hsct-lasting',
          provenance: [
            {
              source: 'muthu-ra-2021',
              kind: 'primary-or-official',
              evidence: 'hsct-studies#muthu-ra-2021/outcomes/0',
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
      keyStudies: ['alvaro-gracia-2017-ra-cx611', 'wang-2013-ra'],
      studies: ['wang-2019-ra', 'park-2018-ra-phase1', 'lalu-2012-safecell'],
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
          id: 'msc-small-trial',
          provenance: [
            {
              source: 'alvaro-gracia-2017-ra-cx611',
              kind: 'primary-or-official',
              evidence: 'msc-studies#alvaro-gracia-2017-ra-cx611/plain_note',
            },
          ],
        },
        {
          kind: 'statement',
          id: 'msc-other-studies',
          provenance: [
            {
              source: 'wang-2013-ra',
              kind: 'copy-of-record',
              evidence: 'msc-studies#wang-2013-ra/plain_note',
            },
            {
              source: 'park-2018-ra-phase1',
              kind: 'copy-of-record',
              evidence: 'msc-studies#park-2018-ra-phase1/plain_note',
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
      therapy: 'glucocorticoids',
      role: 'usual-care',
      keyStudies: ['george-2020-steroid-infection'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [{ kind: 'statement', id: 'steroids-not-read', provenance: [] }],
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
      therapy: 'anti-tnf',
      role: 'usual-care',
      keyStudies: ['biologics-serious-infection-2015'],
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
      ],
    },
    {
      therapy: 'rituximab',
      role: 'usual-care',
      keyStudies: ['rituximab-safety-2013'],
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
      ],
    },
    {
      therapy: 'jak-inhibitors',
      role: 'usual-care',
      keyStudies: ['oral-surveillance-2022', 'tofacitinib-us-routine-care', 'tofacitinib-pooled-trials-2021'],
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
      ],
    },
    {
      therapy: 'tocilizumab',
      role: 'usual-care',
      keyStudies: ['tocilizumab-japan-registry-2015', 'tocilizumab-rates-ra', 'tocilizumab-trials-ra'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        {
          kind: 'statement',
          id: 'tocilizumab-benefit',
          provenance: [
            {
              source: 'tocilizumab-rates-ra',
              kind: 'primary-or-official',
              evidence: 'conventional-therapies#tocilizumab/unverified_fields/1',
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
    'synovium',
    'autoantibody',
    'remission',
    'relapse',
    'corticosteroid',
    'biologic',
    'anti-tnf',
    'jak-inhibitor',
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
    'person-years',
    'severity-grade',
    'lymphocyte',
    'jacie',
  ],
  evidence: 'diseases#rheumatoid-arthritis',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
