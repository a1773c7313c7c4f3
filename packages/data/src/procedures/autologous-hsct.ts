import type { SourceId } from '../generated/ids.js';
import type { ShippedProcedure } from '../model/shipped.js';
import type { SourceKind } from '../model/types.js';

type Procedure = ShippedProcedure<'autologous-hsct'>;
type Statement = Procedure['principle'][number];
type OutcomeReference = Procedure['mortality'][number];

/** Pages read that are not the original or an official page; all others are. */
const kinds: { readonly [id in SourceId]?: SourceKind } = {
  'ascr-ms-complications': 'copy-of-record',
  'assist-2011': 'institutional-repository',
  'astims-2015': 'primary-or-official',
  'atkins-2016': 'institutional-repository',
  'boffa-2021': 'institutional-repository',
  'burt-sle-2006': 'copy-of-record',
  'farge-ebmt-2010': 'copy-of-record',
  msedley: 'secondary',
  'muraro-tcr-2005': 'copy-of-record',
  'massarotti-fertility-2021': 'copy-of-record',
  'tcell-dynamics-ms': 'copy-of-record',
  'uk-muraro-2025': 'institutional-repository',
};

const from = (evidence: string, ...sources: readonly SourceId[]): Statement['provenance'] =>
  sources.map((source) => ({ source, kind: kinds[source] ?? 'primary-or-official', evidence }));

/** Path within the stages of the evidence file. */
const stages = (path: string): string => `hsct-procedure#/autologous_stages/${path}`;

const statement = (id: string, provenance: Statement['provenance']): Statement => ({
  kind: 'statement',
  id,
  provenance,
});

/** What no page that was read says. */
const notFound = (id: string): Statement => ({ ...statement(id, []), basis: 'design' });

/** Holds for one disease and is shown only there. */
const inMultipleSclerosis = (item: Statement): Statement => ({ ...item, diseases: ['multiple-sclerosis'] });
const inSystemicSclerosis = (item: Statement): Statement => ({ ...item, diseases: ['systemic-sclerosis'] });

/** A mechanism seen in people. */
const seenInPeople = (id: string, provenance: Statement['provenance']): Statement => ({
  ...statement(id, provenance),
  level: 'human',
});

const figure = (study: OutcomeReference['study'], outcome: string): OutcomeReference => ({
  kind: 'outcome',
  study,
  outcome,
});

/** A figure of one disease, shown only there. */
const figureIn = (
  disease: NonNullable<OutcomeReference['diseases']>[number],
  study: OutcomeReference['study'],
  outcome: string,
): OutcomeReference => ({ ...figure(study, outcome), diseases: [disease] });

export const autologousHsct: Procedure = {
  kind: 'procedure',
  id: 'autologous-hsct',
  therapy: 'autologous-hsct',
  donor: 'autologous',
  principle: [
    statement('what-acts', from('hsct-procedure#/principle', 'uclh-collection')),
    statement('why-own-cells', from('hsct-procedure#/principle', 'uclh-collection')),
  ],
  stages: [
    {
      id: 'assessment',
      part: 'procedure',
      what: [
        statement('team', from(stages('0/facts/0'), 'mssociety-hsct')),
        inMultipleSclerosis(statement('nhs', from(stages('0/facts/0'), 'mssociety-hsct'))),
        statement('tests', from(stages('0/facts/1'), 'hca-ms')),
        statement('children', from(stages('0/facts/2'), 'ascr-ms-complications')),
        inSystemicSclerosis(
          statement('organs', from(stages('0/facts/3'), 'assist-2011', 'astis-2014', 'scot-2018')),
        ),
      ],
      why: [],
      duration: {
        kind: 'words',
        statement: 'screening',
        provenance: from(stages('0/typical_duration'), 'beat-ms-site'),
      },
      notice: [],
      mainRisk: { kind: 'noFigureFound', statements: [] },
      immuneCells: [],
    },
    {
      id: 'mobilisation',
      part: 'procedure',
      what: [
        statement('drugs', from(stages('1/facts/0'), 'astis-2014', 'assist-2011')),
        inSystemicSclerosis(statement('one-trial', from(stages('1/facts/0'), 'scot-2018'))),
      ],
      why: [statement('collectable', from(stages('2/facts/0'), 'uclh-collection'))],
      duration: {
        kind: 'about',
        value: 10,
        unit: 'day',
        statement: 'about-10-days',
        provenance: from(stages('1/typical_duration'), 'mssociety-hsct', 'msedley'),
      },
      notice: [inMultipleSclerosis(statement('ms-worse', from(stages('1/facts/1'), 'mssociety-hsct')))],
      mainRisk: {
        kind: 'noFigureFound',
        statements: [
          statement('lupus-deaths', [
            ...from(stages('1/facts/2'), 'burt-sle-2006'),
            ...from('hsct-studies#burt-sle-2006/harms/1', 'burt-sle-2006'),
          ]),
        ],
      },
      immuneCells: [],
    },
    {
      id: 'collection',
      part: 'procedure',
      what: [
        statement('machine', from(stages('2/facts/0'), 'uclh-collection', 'msedley')),
        statement('how-often', from(stages('2/facts/1'), 'outpatient-nonfrozen-ms-617')),
        statement('frozen', from(stages('2/facts/2'), 'beat-ms-site', 'outpatient-nonfrozen-ms-617')),
        statement('selected', from(stages('2/facts/3'), 'scot-2018', 'astis-2014')),
      ],
      why: [statement('set-aside', from('hsct-procedure#/principle', 'uclh-collection'))],
      duration: {
        kind: 'range',
        from: 0.5,
        to: 1,
        unit: 'day',
        approximate: false,
        statement: 'half-to-whole-day',
        provenance: from(stages('2/typical_duration'), 'msedley'),
      },
      notice: [],
      mainRisk: { kind: 'noFigureFound', statements: [] },
      immuneCells: [],
    },
    {
      id: 'conditioning',
      part: 'procedure',
      what: [
        statement('chemotherapy', from(stages('3/facts/0'), 'mssociety-hsct', 'msedley')),
        statement('strength', from(stages('3/facts/0'), 'mssociety-hsct', 'msedley')),
        statement('regimen-cyclophosphamide', [
          ...from(stages('3/regimens/0'), 'mist-2019', 'assist-2011', 'astis-2014'),
        ]),
        statement('regimen-beam', from(stages('3/regimens/1'), 'astims-2015', 'boffa-2021')),
        statement('regimen-busulfan', from(stages('3/regimens/2'), 'atkins-2016')),
        statement('regimen-irradiation', from(stages('3/regimens/3'), 'scot-2018')),
        statement('regimen-outpatient', from(stages('3/regimens/4'), 'outpatient-nonfrozen-ms-617')),
      ],
      why: [statement('acts', from('hsct-procedure#/principle', 'uclh-collection'))],
      duration: {
        kind: 'words',
        statement: 'several-days',
        provenance: from(stages('3/typical_duration'), 'mssociety-hsct', 'msedley'),
      },
      notice: [statement('listed-effects', from('hsct-procedure#/harms/early/4', 'mssociety-hsct'))],
      mainRisk: {
        kind: 'noFigureFound',
        statements: [notFound('deaths-elsewhere')],
      },
      immuneCells: [
        seenInPeople('destroyed', from(stages('3/immune_cells/0'), 'massey-2018')),
        seenInPeople('not-all', from(stages('3/immune_cells/1'), 'tcell-dynamics-ms')),
        figure('tcell-dynamics-ms', 'repertoire-overlap-early'),
      ],
    },
    {
      id: 'infusion',
      part: 'procedure',
      what: [statement('drip', from(stages('4/facts/0'), 'msedley', 'beat-ms-site'))],
      why: [statement('shorter', from('hsct-procedure#/principle', 'uclh-collection'))],
      duration: {
        kind: 'words',
        statement: 'day-0',
        provenance: from(stages('4/typical_duration'), 'macmillan-donor'),
      },
      notice: [],
      mainRisk: {
        kind: 'figures',
        outcomes: [
          figure('sormani-2017', 'treatment-related-death'),
          figure('uk-muraro-2025', 'death-100-days'),
          figure('astis-2014', 'treatment-related-death'),
          figure('scot-2018', 'treatment-related-death'),
        ],
        statements: [
          notFound('whole-course'),
          inMultipleSclerosis(
            statement(
              'patient-organisation',
              from('hsct-procedure#/mortality/autologous_by_disease/4', 'mssociety-hsct'),
            ),
          ),
        ],
      },
      immuneCells: [],
    },
    {
      id: 'aplasia',
      part: 'procedure',
      what: [statement('low-counts', from(stages('5/facts/0'), 'silfverberg-2024'))],
      why: [statement('marrow-wiped-out', from(stages('3/facts/0'), 'mssociety-hsct', 'msedley'))],
      duration: { kind: 'notRecorded' },
      notice: [statement('reported-effects', from('hsct-procedure#/harms/early/3', 'ascr-ms-complications'))],
      mainRisk: {
        kind: 'figures',
        outcomes: [figure('silfverberg-2024', 'febrile-neutropenia')],
        statements: [statement('infections', from('hsct-procedure#/harms/early/1', 'ascr-ms-complications'))],
      },
      immuneCells: [],
    },
    {
      id: 'engraftment',
      part: 'procedure',
      what: [
        { ...statement('new-blood', []), basis: 'general-knowledge' },
        inSystemicSclerosis(statement('strong-treatment', from(stages('6/facts/0'), 'us-pilot-ssc-tbi'))),
        inMultipleSclerosis(
          statement('low-intensity', from(stages('6/facts/1'), 'outpatient-nonfrozen-ms-617')),
        ),
      ],
      why: [],
      duration: {
        kind: 'range',
        from: 1,
        to: 2,
        unit: 'week',
        approximate: true,
        statement: 'one-to-two-weeks',
        provenance: from(stages('6/typical_duration'), 'us-pilot-ssc-tbi', 'outpatient-nonfrozen-ms-617'),
      },
      notice: [],
      mainRisk: {
        kind: 'figures',
        outcomes: [figure('uk-bsbmtct-ms', 'epstein-barr-virus')],
        statements: [statement('viruses', from('hsct-procedure#/harms/early/1', 'ascr-ms-complications'))],
      },
      immuneCells: [],
    },
    {
      id: 'discharge',
      part: 'procedure',
      what: [
        statement('trial-site', from(stages('7/facts/0'), 'beat-ms-site')),
        statement('provider', from(stages('7/facts/1'), 'hca-ms')),
        inMultipleSclerosis(
          statement('outpatient', from(stages('7/facts/2'), 'outpatient-nonfrozen-ms-617')),
        ),
      ],
      why: [],
      duration: { kind: 'notRecorded' },
      notice: [],
      mainRisk: { kind: 'noFigureFound', statements: [] },
      immuneCells: [],
    },
    {
      id: 'reconstitution',
      part: 'procedure',
      what: [statement('recovery', from(stages('8/facts/0'), 'ash-immune-2015'))],
      why: [],
      duration: {
        kind: 'range',
        from: 1,
        to: 2,
        unit: 'year',
        approximate: false,
        statement: 'adaptive-immunity',
        provenance: from(stages('8/typical_duration'), 'ash-immune-2015'),
      },
      notice: [],
      mainRisk: {
        kind: 'figures',
        outcomes: [
          figure('daikeler-2011', 'secondary-autoimmune-disease'),
          figure('daikeler-2011', 'secondary-autoimmune-disease-5-years'),
        ],
        statements: [statement('second-cancer', from('hsct-procedure#/harms/late/5', 'mssociety-hsct'))],
      },
      immuneCells: [
        inMultipleSclerosis(seenInPeople('new-t-cells', from(stages('8/immune_cells/0'), 'muraro-tcr-2005'))),
        inMultipleSclerosis(
          seenInPeople('new-receptors', [
            ...from(stages('8/immune_cells/2'), 'muraro-tcr-2005', 'tcell-dynamics-ms'),
          ]),
        ),
        inMultipleSclerosis(seenInPeople('regulatory', from(stages('8/immune_cells/3'), 'massey-2018'))),
        seenInPeople('still-there', from(stages('3/immune_cells/1'), 'tcell-dynamics-ms')),
        figure('tcell-dynamics-ms', 'repertoire-overlap-12-months'),
        figureIn('systemic-lupus-erythematosus', 'sle-immune-reset', 'new-t-cells'),
        figureIn('systemic-lupus-erythematosus', 'sle-immune-reset', 'regulatory-t-cells'),
        figureIn('systemic-lupus-erythematosus', 'sle-immune-reset', 'new-b-cells'),
      ],
    },
    {
      id: 'revaccination',
      part: 'aftercare',
      what: [
        statement('uk', from(stages('9/facts/0'), 'vacc-uk-2022')),
        statement('table', from(stages('9/facts/1'), 'vacc-annonc-2018')),
        statement('live-vaccines', from(stages('9/facts/2'), 'vacc-annonc-2018')),
        statement('general-practice', from(stages('9/note'), 'vacc-annonc-2018', 'vacc-uk-2022')),
      ],
      why: [
        statement('antibodies-lost', [
          ...from(stages('8/immune_cells/5'), 'sle-immune-reset'),
          ...from('hsct-studies#sle-immune-reset/outcomes/3', 'sle-immune-reset'),
        ]),
      ],
      duration: {
        kind: 'words',
        statement: 'months-and-beyond',
        provenance: from(stages('9/typical_duration'), 'vacc-annonc-2018', 'vacc-uk-2022'),
      },
      notice: [],
      mainRisk: { kind: 'noFigureFound', statements: [] },
      immuneCells: [],
    },
    {
      id: 'fertility',
      part: 'aftercare',
      what: [
        inMultipleSclerosis(
          statement('lower-chance', from(stages('10/facts/0'), 'massarotti-fertility-2021')),
        ),
        statement('frozen-tissue', from(stages('10/facts/3'), 'otc-fertility-2023')),
      ],
      why: [{ ...statement('strong-medicines', []), basis: 'general-knowledge' }],
      duration: { kind: 'notRecorded' },
      notice: [],
      mainRisk: {
        kind: 'figures',
        outcomes: [
          figure('massarotti-fertility-2021', 'menses-returned'),
          figure('menses-online-2016', 'menses-returned-32-or-under'),
          figure('menses-online-2016', 'menses-returned-33-41'),
          figure('otc-fertility-2023', 'premature-ovarian-insufficiency'),
          figure('zafeiri-amh-2023', 'pregnancy'),
        ],
        statements: [
          statement('early-menopause', from(stages('10/facts/4'), 'mssociety-hsct')),
          statement('over-32', from('hsct-procedure#/harms/late/4', 'ascr-ms-complications')),
        ],
      },
      immuneCells: [],
    },
  ],
  unknown: [
    statement('can-come-back', [
      ...from('hsct-studies#uk-muraro-2025/outcomes/1', 'uk-muraro-2025'),
      ...from('hsct-studies#farge-ebmt-2010/outcomes/1', 'farge-ebmt-2010'),
    ]),
    statement('not-complete', from('hsct-studies#tcell-dynamics-ms/cautions/0', 'tcell-dynamics-ms')),
    notFound('hospital-stay'),
    notFound('days-of-low-counts'),
    notFound('second-cancer'),
    notFound('male-fertility'),
    notFound('accredited-centres'),
    notFound('personal-forecast'),
  ],
  mortality: [
    figure('sormani-2017', 'treatment-related-death'),
    figure('uk-muraro-2025', 'death-100-days'),
    figure('boffa-2021', 'death-100-days'),
    figure('burt-ms-2021', 'treatment-related-death'),
    figure('astis-2014', 'treatment-related-death'),
    figure('scot-2018', 'treatment-related-death'),
    figure('assist-2011', 'treatment-related-death'),
    figure('us-pilot-ssc-tbi', 'treatment-related-death'),
    figureIn('systemic-lupus-erythematosus', 'jayne-sle-2004', 'procedure-related-death'),
    figureIn('systemic-lupus-erythematosus', 'alchi-sle-2013', 'non-relapse-death'),
    figureIn('systemic-lupus-erythematosus', 'burt-sle-2006', 'treatment-related-death'),
    figureIn('crohn-disease', 'qiu-crohn-2017', 'transplant-related-death'),
    figureIn('crohn-disease', 'brierley-crohn-2018', 'death-infection'),
    figureIn('rheumatoid-arthritis', 'moore-ra-2002', 'death'),
    figure('sfgm-tc-2019', 'non-relapse-death-100-days'),
  ],
  evidence: 'hsct-procedure#',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
