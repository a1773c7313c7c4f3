import type { AnswerItem, Duration, OutcomeReference, Outcome, Stage, Statement, Study } from '@limpide/data';
import { denominatorFor } from '@limpide/i18n';
import type { Evidence, FaultModel, FigureModel, StatementOwner } from '../internal/evidence/index.js';
import type { NoteModel, StageBlock } from './types.js';

/** What the answers about a stage draw on. */
export interface StageContext {
  readonly evidence: Evidence;
  /** Only figures of studies about this disease are shown. */
  readonly disease: string | undefined;
  /** Whether what was read only in a secondary account is shown. */
  readonly secondary: boolean;
}

const note = (text: string): NoteModel => ({ kind: 'note', text });

const onlySecondary = (provenance: Statement['provenance'] | undefined): boolean =>
  provenance !== undefined && provenance.length > 0 && provenance.every(({ kind }) => kind === 'secondary');

/** Sentences; one that has only a secondary source says so instead, unless asked for. */
export function statementBlocks(
  { evidence, disease, secondary }: StageContext,
  owner: StatementOwner,
  statements: readonly Statement[],
): readonly StageBlock[] {
  return statements
    .filter(({ diseases }) => disease === undefined || (diseases?.includes(disease) ?? true))
    .map((statement) =>
      onlySecondary(statement.provenance) && !secondary
        ? note(evidence.t('immuneResetDiagram.secondaryOnly'))
        : evidence.statement(owner, ownRemark(statement)),
    );
}

/**
 * That something was not found is neither an aim nor a result: such a sentence
 * stands without a remark on what it rests on.
 */
function ownRemark(statement: Statement): Statement {
  if (statement.basis !== 'design' || statement.provenance.length > 0) return statement;
  const { basis: _, ...rest } = statement;
  return rest;
}

/** How long a stage lasts, in the record's own sentence, or that this was not recorded. */
export function durationBlocks(
  context: StageContext,
  owner: StatementOwner,
  duration: Duration,
): readonly StageBlock[] {
  if (duration.kind === 'notRecorded') return [note(context.evidence.t('common.notRecorded'))];
  const { statement: id, provenance } = duration;
  return statementBlocks(context, owner, [{ kind: 'statement', id, provenance }]);
}

/** Sentences and figures, each in its place. */
export function itemBlocks(
  context: StageContext,
  owner: StatementOwner,
  items: readonly AnswerItem[],
): readonly StageBlock[] {
  return items.flatMap((item) =>
    item.kind === 'statement' ? statementBlocks(context, owner, [item]) : figures(context, [item]),
  );
}

/** The main risk with its figures, or the words that none was found. */
export function riskBlocks(
  context: StageContext,
  owner: StatementOwner,
  risk: Stage['mainRisk'],
): readonly StageBlock[] {
  const { t } = context.evidence;
  const statements = statementBlocks(context, owner, risk.statements);
  if (risk.kind === 'noFigureFound') return [note(t('immuneResetDiagram.noFigure')), ...statements];
  const found = figures(context, risk.outcomes);
  return found.length > 0
    ? [...statements, ...found]
    : [note(t('immuneResetDiagram.noFigureForDisease')), ...statements];
}

/**
 * The outcomes that references point at, on one denominator (D3). With a
 * disease, those of its own studies; a study that the data set lacks is then
 * one of another disease, which the page did not bring.
 */
export function figures(
  { evidence, disease, secondary }: StageContext,
  references: readonly OutcomeReference[],
): readonly (FigureModel | FaultModel)[] {
  const found = references.flatMap(({ study: studyId, outcome: outcomeId }): Found[] => {
    const study = evidence.dataset.study[studyId];
    const concerns =
      disease === undefined ||
      study?.diseases.some((tag) => tag === disease || tag === 'many-conditions') === true;
    if (!concerns) return [];
    const outcome = study?.outcomes.find(({ id }) => id === outcomeId);
    if (!study || !outcome) return [{ fault: evidence.figureOf(studyId, outcomeId) }];
    return onlySecondary(outcome.provenance) && !secondary ? [] : [{ study, outcome }];
  });
  const denominator = denominatorFor(found.flatMap((one) => ('outcome' in one ? [one.outcome] : [])));
  return found.map((one) =>
    'fault' in one ? one.fault : evidence.figure(one.study, one.outcome, { denominator }),
  );
}

type Found =
  { readonly study: Study; readonly outcome: Outcome } | { readonly fault: FigureModel | FaultModel };
