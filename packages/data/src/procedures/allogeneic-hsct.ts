import type { SourceId } from '../generated/ids.js';
import type { ShippedProcedure } from '../model/shipped.js';

type Procedure = ShippedProcedure<'allogeneic-hsct'>;
type Statement = Procedure['principle'][number];
type OutcomeReference = Procedure['mortality'][number];

const from = (source: SourceId, evidence: string): Statement['provenance'] => [
  { source, kind: 'primary-or-official', evidence },
];

/** Path within what the evidence file holds on donor transplants. */
const donor = (path: string): string => `hsct-procedure#/allogeneic/${path}`;
/** Path within the stages of a transplant of own cells, for what holds for every transplant. */
const stages = (path: string): string => `hsct-procedure#/autologous_stages/${path}`;

const statement = (id: string, provenance: Statement['provenance']): Statement => ({
  kind: 'statement',
  id,
  provenance,
});

/** What the words mean. */
const known = (id: string): Statement => ({ ...statement(id, []), basis: 'general-knowledge' });

/** What no page that was read says. */
const notFound = (id: string): Statement => ({ ...statement(id, []), basis: 'design' });

const figure = (study: OutcomeReference['study'], outcome: string): OutcomeReference => ({
  kind: 'outcome',
  study,
  outcome,
});

export const allogeneicHsct: Procedure = {
  kind: 'procedure',
  id: 'allogeneic-hsct',
  therapy: 'allogeneic-hsct',
  donor: 'allogeneic',
  principle: [
    known('cells-of-a-donor'),
    notFound('pooled-figures'),
    statement('neurological', from('ebmt-ms-guideline-2020', donor('guidance/0'))),
  ],
  stages: [
    {
      id: 'donor',
      part: 'procedure',
      what: [
        statement('donors', from('greco-allo-2019', donor('facts/0'))),
        statement('mostly-children', from('snowden-ebmt-2017', donor('facts/1'))),
      ],
      why: [known('other-person')],
      duration: { kind: 'notRecorded' },
      notice: [],
      mainRisk: { kind: 'noFigureFound', statements: [] },
      immuneCells: [],
    },
    {
      id: 'conditioning',
      part: 'procedure',
      what: [
        known('strong-medicines'),
        statement('various', from('greco-allo-2019', 'hsct-studies#greco-allo-2019/conditioning')),
      ],
      why: [known('make-room')],
      duration: {
        kind: 'words',
        statement: 'up-to-two-weeks',
        provenance: from('macmillan-donor', donor('facts/2')),
      },
      notice: [],
      mainRisk: {
        kind: 'noFigureFound',
        statements: [
          notFound('deaths-elsewhere'),
          statement(
            'reduced-intensity',
            from('greco-allo-2019', 'hsct-studies#greco-allo-2019/conditioning'),
          ),
        ],
      },
      immuneCells: [],
    },
    {
      id: 'infusion',
      part: 'procedure',
      what: [known('given'), statement('after-conditioning', from('macmillan-donor', donor('facts/2')))],
      why: [known('rebuild')],
      duration: {
        kind: 'words',
        statement: 'day-0',
        provenance: from('macmillan-donor', stages('4/typical_duration')),
      },
      notice: [],
      mainRisk: {
        kind: 'figures',
        outcomes: [figure('greco-allo-2019', 'non-relapse-death-100-days')],
        statements: [notFound('whole-course')],
      },
      immuneCells: [],
    },
    {
      id: 'graft-versus-host',
      part: 'procedure',
      what: [known('donor-cells-attack')],
      why: [known('complication')],
      duration: { kind: 'notRecorded' },
      notice: [],
      mainRisk: {
        kind: 'figures',
        outcomes: [
          figure('greco-allo-2019', 'acute-graft-versus-host'),
          figure('greco-allo-2019', 'chronic-graft-versus-host'),
        ],
        statements: [],
      },
      immuneCells: [statement('hypothesis', from('greco-allo-2019', donor('rationale')))],
    },
    {
      id: 'rebuilding',
      part: 'procedure',
      what: [statement('recovery', from('ash-immune-2015', stages('8/facts/0')))],
      why: [],
      duration: {
        kind: 'words',
        statement: 'adaptive-immunity',
        provenance: from('ash-immune-2015', stages('8/typical_duration')),
      },
      notice: [],
      results: [
        figure('greco-allo-2019', 'overall-survival'),
        figure('greco-allo-2019', 'progression-free-survival'),
      ],
      mainRisk: {
        kind: 'figures',
        outcomes: [figure('daikeler-2011', 'secondary-autoimmune-disease-donor')],
        statements: [statement('new-autoimmunity', from('buxbaum-2020', donor('harms/3')))],
      },
      immuneCells: [],
    },
  ],
  unknown: [
    notFound('no-disease-figure'),
    statement('can-progress', from('greco-allo-2019', 'hsct-studies#greco-allo-2019/outcomes/1')),
    notFound('size-unknown'),
    notFound('hospital-stay'),
    notFound('stages-not-recorded'),
    notFound('personal-forecast'),
  ],
  mortality: [figure('greco-allo-2019', 'non-relapse-death-100-days')],
  evidence: 'hsct-procedure#/allogeneic',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};
