import type { ShippedTherapy } from '../model/shipped.js';

export const autologousHsct: ShippedTherapy<'autologous-hsct'> = {
  kind: 'therapy',
  id: 'autologous-hsct',
  type: 'cell-therapy',
  cells: ['haematopoietic-stem-cell'],
  donor: 'autologous',
  answers: {
    mechanism: [
      {
        kind: 'statement',
        id: 'acts',
        provenance: [
          {
            source: 'uclh-collection',
            kind: 'primary-or-official',
            evidence: 'hsct-procedure#/principle',
          },
        ],
      },
      {
        kind: 'statement',
        id: 'lymphocytes',
        level: 'human',
        provenance: [
          {
            source: 'massey-2018',
            kind: 'primary-or-official',
            locator: { part: 'abstract' },
            evidence: 'hsct-procedure#/autologous_stages/3/immune_cells/0',
          },
        ],
      },
      {
        kind: 'statement',
        id: 'not-complete',
        level: 'human',
        provenance: [
          {
            source: 'tcell-dynamics-ms',
            kind: 'copy-of-record',
            locator: { part: 'abstract' },
            evidence: 'hsct-studies#tcell-dynamics-ms/cautions/0',
          },
        ],
      },
    ],
    procedure: [
      {
        kind: 'statement',
        id: 'collect',
        provenance: [
          {
            source: 'uclh-collection',
            kind: 'primary-or-official',
            evidence: 'hsct-procedure#/autologous_stages/2/facts/0',
          },
          {
            source: 'beat-ms-site',
            kind: 'primary-or-official',
            evidence: 'hsct-procedure#/autologous_stages/2/facts/2',
          },
        ],
      },
      {
        kind: 'statement',
        id: 'chemotherapy',
        provenance: [
          {
            source: 'mssociety-hsct',
            kind: 'primary-or-official',
            evidence: 'hsct-procedure#/autologous_stages/3/facts/0',
          },
        ],
      },
      {
        kind: 'statement',
        id: 'give-back',
        provenance: [
          {
            source: 'beat-ms-site',
            kind: 'primary-or-official',
            evidence: 'hsct-procedure#/autologous_stages/4/facts/0',
          },
        ],
      },
    ],
    duration: [
      {
        kind: 'statement',
        id: 'whole-course',
        provenance: [
          {
            source: 'beat-ms-site',
            kind: 'primary-or-official',
            evidence: 'hsct-procedure#/autologous_stages/7/facts/0',
          },
        ],
      },
      {
        kind: 'statement',
        id: 'rebuilding',
        provenance: [
          {
            source: 'ash-immune-2015',
            kind: 'primary-or-official',
            evidence: 'hsct-procedure#/autologous_stages/8/facts/0',
          },
        ],
      },
    ],
    hospital: [
      {
        kind: 'statement',
        id: 'part-in-hospital',
        provenance: [
          {
            source: 'beat-ms-site',
            kind: 'primary-or-official',
            evidence: 'hsct-procedure#/autologous_stages/7/facts/0',
          },
        ],
      },
      { kind: 'statement', id: 'stay-not-found', provenance: [], basis: 'design' },
      {
        kind: 'outcome',
        study: 'outpatient-nonfrozen-ms-617',
        outcome: 'hospital-admission',
        diseases: ['multiple-sclerosis'],
      },
    ],
    work: [],
    fertility: [
      {
        kind: 'statement',
        id: 'early-menopause',
        provenance: [
          {
            source: 'mssociety-hsct',
            kind: 'primary-or-official',
            evidence: 'hsct-procedure#/autologous_stages/10/facts/4',
          },
        ],
      },
      {
        kind: 'statement',
        id: 'counselling',
        provenance: [
          {
            source: 'ascr-ms-complications',
            kind: 'copy-of-record',
            locator: { part: 'abstract' },
            evidence: 'hsct-procedure#/autologous_stages/0/facts/2',
          },
        ],
      },
      {
        kind: 'outcome',
        study: 'massarotti-fertility-2021',
        outcome: 'menses-returned',
        diseases: ['multiple-sclerosis'],
      },
      { kind: 'outcome', study: 'menses-online-2016', outcome: 'menses-returned-32-or-under' },
      { kind: 'outcome', study: 'menses-online-2016', outcome: 'menses-returned-33-41' },
      {
        kind: 'outcome',
        study: 'otc-fertility-2023',
        outcome: 'premature-ovarian-insufficiency',
        diseases: ['multiple-sclerosis'],
      },
      { kind: 'outcome', study: 'zafeiri-amh-2023', outcome: 'pregnancy', diseases: ['multiple-sclerosis'] },
      { kind: 'statement', id: 'men', provenance: [], basis: 'design' },
    ],
  },
  harms: [
    { kind: 'outcome', study: 'daikeler-2011', outcome: 'secondary-autoimmune-disease' },
    { kind: 'outcome', study: 'daikeler-2011', outcome: 'secondary-autoimmune-disease-5-years' },
    { kind: 'outcome', study: 'second-solid-cancer-ebmt', outcome: 'second-solid-cancer' },
    { kind: 'outcome', study: 'snowden-ebmt-2017', outcome: 'non-relapse-mortality-over-time' },
    { kind: 'outcome', study: 'sfgm-tc-2019', outcome: 'non-relapse-death-100-days' },
    { kind: 'outcome', study: 'sfgm-tc-2019', outcome: 'non-relapse-death-5-years' },
    { kind: 'outcome', study: 'sfgm-tc-2019', outcome: 'non-relapse-death-10-years' },
    { kind: 'outcome', study: 'cibmtr-americas', outcome: 'death-under-5-transplants' },
    { kind: 'outcome', study: 'cibmtr-americas', outcome: 'death-5-to-15-transplants' },
    { kind: 'outcome', study: 'snowden-ebmt-2017', outcome: 'center-experience' },
    { kind: 'outcome', study: 'ebmt-patient-guidance-2019', outcome: 'risk' },
  ],
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
