import type { ShippedDisease } from '../model/shipped.js';

export const crohnDisease: ShippedDisease<'crohn-disease'> = {
  kind: 'disease',
  id: 'crohn-disease',
  codes: [
    { system: 'icd-10', value: 'K50', verified: true },
    { system: 'icd-11-mms', value: 'DD70', verified: true },
    { system: 'icd-11-foundation', value: '1267652425', verified: true },
    { system: 'mesh', value: 'D003424', verified: true },
    { system: 'mondo', value: 'MONDO:0005011', verified: true },
    { system: 'orphanet', value: 'ORPHA:206', verified: true },
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
          source: 'onmeda-ibd',
          kind: 'secondary',
          locator: { part: 'text' },
          evidence: 'diseases#crohn-disease/typical_onset',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'sex-ratio',
      provenance: [
        {
          source: 'ibd-sex-differences',
          kind: 'institutional-repository',
          locator: { part: 'abstract' },
          evidence: 'diseases#crohn-disease/female_to_male',
        },
      ],
    },
    {
      kind: 'statement',
      id: 'prevalence-france',
      provenance: [
        {
          source: 'onmeda-ibd',
          kind: 'secondary',
          locator: { part: 'text' },
          evidence: 'diseases#crohn-disease/prevalence/0',
        },
      ],
    },
    { kind: 'statement', id: 'note', provenance: [], basis: 'design' },
  ],
  partOf: 'inflammatory-bowel-disease',
  options: [
    {
      therapy: 'autologous-hsct',
      role: 'studied',
      keyStudies: ['astic-2015', 'asticlite-2024', 'brierley-crohn-2018', 'us-crohn-nonmyeloablative'],
      studies: ['astic-pooled-2017', 'qiu-crohn-2017', 'ebmt-guideline-2012'],
      regulation: [],
      approval: [{ kind: 'outcome', study: 'ebmt-guideline-2012', outcome: 'adults-own-cells' }],
      unknown: [
        {
          kind: 'statement',
          id: 'hsct-more-than-usual-care',
          provenance: [
            {
              source: 'astic-2015',
              kind: 'institutional-repository',
              evidence: 'hsct-studies#astic-2015/cautions/0',
            },
            {
              source: 'asticlite-2024',
              kind: 'copy-of-record',
              evidence: 'hsct-studies#asticlite-2024/cautions/0',
            },
          ],
        },
        { kind: 'statement', id: 'hsct-not-read', provenance: [], basis: 'design' },
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
        'admire-cd-ii-2024',
        'panes-2016-admire-cd-week24',
        'panes-2018-admire-cd-week52',
        'zhang-2018-crohns-uc-msc',
      ],
      studies: [
        'garcia-olmo-2022-admire-cd-week104',
        'lee-2013-crohns-fistula-korea',
        'darvadstrocel-japan-phase3',
        'forbes-2014-luminal-crohns',
        'qiu-2024-crohns-stem-cell-meta',
        'cochrane-cd013070-crohns-stem-cell',
      ],
      regulation: [
        'ema-alofisel-withdrawal-2024',
        'fda-ryoncil-2024',
        'ema-hma-2025',
        'fda-patient-information-2021',
        'ema-cat-2020',
        'fda-consumer-alert-2020',
      ],
      approval: [
        {
          kind: 'statement',
          id: 'msc-alofisel',
          provenance: [
            {
              source: 'ema-alofisel-withdrawal-2024',
              kind: 'primary-or-official',
              evidence: 'emerging-and-regulatory#ema-alofisel-withdrawal-2024',
            },
            {
              source: 'ema-alofisel-withdrawal-2024',
              kind: 'primary-or-official',
              evidence: 'msc-studies#alofisel-eu-2018-2024/approval',
            },
          ],
        },
        {
          kind: 'statement',
          id: 'msc-cupistem',
          provenance: [
            {
              source: 'cupistem-licence-table',
              kind: 'secondary',
              locator: { part: 'table' },
              evidence: 'msc-studies#cupistem-korea-2012/approval',
            },
          ],
        },
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
          id: 'msc-fistula',
          provenance: [
            {
              source: 'ema-alofisel-withdrawal-2024',
              kind: 'primary-or-official',
              evidence: 'emerging-and-regulatory#ema-alofisel-withdrawal-2024',
            },
          ],
        },
        { kind: 'statement', id: 'msc-bowel', provenance: [], basis: 'design' },
        {
          kind: 'statement',
          id: 'msc-cochrane',
          provenance: [
            {
              source: 'cochrane-cd013070-crohns-stem-cell',
              kind: 'primary-or-official',
              evidence: 'msc-studies#cochrane-cd013070-crohns-stem-cell/plain_note',
            },
          ],
        },
        { kind: 'statement', id: 'msc-countries', provenance: [], basis: 'design' },
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
      unknown: [
        { kind: 'statement', id: 'glucocorticoids-benefit', provenance: [], basis: 'design' },
        { kind: 'statement', id: 'glucocorticoids-harms', provenance: [], basis: 'design' },
      ],
    },
    {
      therapy: 'thiopurines',
      role: 'usual-care',
      keyStudies: ['lymphoma-ibd-2017'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [{ kind: 'statement', id: 'thiopurines-not-read', provenance: [], basis: 'design' }],
    },
    {
      therapy: 'methotrexate-low-dose',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        { kind: 'statement', id: 'methotrexate-benefit', provenance: [], basis: 'design' },
        { kind: 'statement', id: 'methotrexate-harms', provenance: [], basis: 'design' },
      ],
    },
    {
      therapy: 'anti-tnf',
      role: 'usual-care',
      keyStudies: ['lymphoma-ibd-2017'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [
        { kind: 'statement', id: 'anti-tnf-benefit', provenance: [], basis: 'design' },
        { kind: 'statement', id: 'anti-tnf-harms', provenance: [], basis: 'design' },
      ],
    },
    {
      therapy: 'vedolizumab',
      role: 'usual-care',
      keyStudies: ['cochrane-cd013611', 'vedolizumab-earlier-meta-analysis'],
      studies: [],
      regulation: [],
      approval: [],
      unknown: [{ kind: 'statement', id: 'vedolizumab-maintenance', provenance: [], basis: 'design' }],
    },
    {
      therapy: 'jak-inhibitors',
      role: 'usual-care',
      keyStudies: [],
      studies: [],
      regulation: ['ema-jak-inhibitors-2023'],
      approval: [],
      unknown: [
        { kind: 'statement', id: 'jak-benefit', provenance: [], basis: 'design' },
        { kind: 'statement', id: 'jak-harms', provenance: [], basis: 'design' },
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
    'mobilisation',
    'apheresis',
    'conditioning',
    'engraftment',
    'neutropenia',
    'transplant-related-mortality',
    'fistula',
    'remission',
    'relapse',
    'corticosteroid',
    'biologic',
    'anti-tnf',
    'jak-inhibitor',
    'placebo',
    'control-group',
    'randomised-controlled-trial',
    'open-label',
    'meta-analysis',
    'hazard-ratio',
    'odds-ratio',
    'confidence-interval',
    'grade-certainty',
  ],
  evidence: 'diseases#crohn-disease',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
