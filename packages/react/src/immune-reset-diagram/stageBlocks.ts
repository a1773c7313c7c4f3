import {
  findRecord,
  type AnswerItem,
  type Dataset,
  type Disease,
  type Duration,
  type OutcomeReference,
  type Procedure,
  type Stage,
  type Statement,
  type Study,
} from '@limpide/data';
import type { Denominator } from '@limpide/i18n';
import {
  appliesTo,
  type Evidence,
  type FaultModel,
  type FigureModel,
  type StatementOwner,
} from '../internal/evidence/index.js';
import { isAbout, referencesIn } from './denominator.js';
import type { NoteModel, StageBlock } from './types.js';

/** What the answers about a stage draw on. */
export interface StageContext {
  readonly evidence: Evidence;
  /** Only figures of studies about this disease are shown. */
  readonly disease: string | undefined;
  /** Whether what was read only in a secondary account is shown. */
  readonly secondary: boolean;
  /** Of every share in the diagram (D3). */
  readonly denominator: Denominator;
}

const note = (text: string): NoteModel => ({ kind: 'note', text });

const onlySecondary = (provenance: Statement['provenance']): boolean =>
  provenance.length > 0 && provenance.every(({ kind }) => kind === 'secondary');

/** Sentences; one that has only a secondary source says so instead, unless asked for. */
export function statementBlocks(
  { evidence, disease, secondary }: StageContext,
  owner: StatementOwner,
  statements: readonly Statement[],
): readonly StageBlock[] {
  return statements
    .filter((statement) => appliesTo(statement, disease))
    .map((statement) =>
      onlySecondary(statement.provenance) && !secondary
        ? note(evidence.t('immuneResetDiagram.secondaryOnly'))
        : evidence.statement(owner, statement),
    );
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
 * The outcomes that references point at. With a disease, those of its own
 * studies; a study that the data set lacks is then one of another disease,
 * which the page did not bring.
 */
export function figures(
  { evidence, disease, secondary, denominator }: StageContext,
  references: readonly OutcomeReference[],
): readonly (FigureModel | FaultModel)[] {
  return references.flatMap((reference): readonly (FigureModel | FaultModel)[] => {
    const study = studyOf(evidence, disease, reference);
    if (study === null) return [];
    const outcome = study?.outcomes.find(({ id }) => id === reference.outcome);
    if (!study || !outcome) return [evidence.figureOf(reference.study, reference.outcome)];
    if (onlySecondary(outcome.provenance) && !secondary) return [];
    return [evidence.figure(study, outcome, { denominator })];
  });
}

/** `null`: about another disease. `undefined`: missing or unsound, which is said in its place. */
function studyOf(
  { dataset, faultsOf }: Evidence,
  disease: string | undefined,
  reference: OutcomeReference,
): Study | null | undefined {
  if (!appliesTo(reference, disease)) return null;
  const study = findRecord(dataset.study, reference.study);
  if (disease === undefined || (!study && faultsOf(`study/${reference.study}`).length > 0)) return study;
  return study && isAbout(study, disease) ? study : null;
}

/** Whether any figure of the procedure comes from a study of this disease, not of many conditions together. */
export const hasOwnFigures = (procedure: Procedure, { study }: Dataset, { id }: Disease): boolean =>
  referencesIn(procedure).some((reference) => study[reference.study]?.diseases.includes(id));
