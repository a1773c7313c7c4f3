import type { AnswerItem, Disease, Therapy } from '@limpide/data';
import { formatDate, recordText, type Denominator } from '@limpide/i18n';
import { withPanels } from '../internal/evidence/createPanels.js';
import { appliesTo, type Evidence, type StatementOwner } from '../internal/evidence/index.js';
import type { OptionRecord } from './columns.js';
import type { Block, NoteBlock } from './types.js';

/** What a comparison draws on. */
export interface ComparisonContext {
  readonly evidence: Evidence;
  readonly disease: Disease;
  readonly options: readonly OptionRecord[];
  /** Of all frequencies in the comparison: one view, one denominator (D3). */
  readonly denominator: Denominator;
  /** Whether figures read only in a secondary account are shown. */
  readonly secondary: boolean;
}

/** What an answer about one treatment draws on. */
export interface AnswerContext extends ComparisonContext {
  /** Its short name. */
  readonly name: string;
}

/** A plain sentence; `empty` where nothing is recorded. */
export const note = (tone: NoteBlock['tone'], text: string): NoteBlock => ({ kind: 'note', tone, text });

/** What stands in place of an answer for which nothing is recorded. */
export const notRecorded = ({ t }: Evidence): Block => note('empty', t('common.notRecorded'));

/** What tells a heading from the same heading of another treatment, or of the other part of a study. */
export const suffixOf = (
  { evidence: { t }, name }: AnswerContext,
  part: 'whole' | 'harms' | 'rest' = 'whole',
): string => t('widget.headingOf', { part, subject: name });

const orNotRecorded = (evidence: Evidence, blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? blocks : [notRecorded(evidence)];

const therapyOwner = (evidence: Evidence, therapy: Therapy): StatementOwner => ({
  record: `therapy/${therapy.id}`,
  statements: recordText(evidence.locale, therapy).statements,
});

function items(
  context: AnswerContext,
  owner: StatementOwner,
  answer: readonly AnswerItem[],
): readonly Block[] {
  const { evidence, disease, denominator } = context;
  return withPanels(
    answer
      .filter((item) => appliesTo(item, disease.id))
      .map((item) =>
        item.kind === 'statement'
          ? evidence.statement(owner, item)
          : evidence.figureOf(item.study, item.outcome, { denominator }),
      ),
  );
}

/** An answer that is the same whatever the disease. */
export function therapyAnswer(
  context: AnswerContext,
  therapy: Therapy,
  question: keyof Therapy['answers'],
): readonly Block[] {
  const { evidence } = context;
  return orNotRecorded(evidence, items(context, therapyOwner(evidence, therapy), therapy.answers[question]));
}

/** What a treatment asks of a person: three parts, each with its own answer. */
export function demandsAnswer(context: AnswerContext, therapy: Therapy): readonly Block[] {
  const { t } = context.evidence;
  return (['hospital', 'work', 'fertility'] as const).map((part) => ({
    kind: 'section',
    part,
    heading: t(`therapyComparison.${part}`),
    suffix: suffixOf(context),
    blocks: therapyAnswer(context, therapy, part),
  }));
}

/** An answer about this treatment for this disease. */
export function optionAnswer(
  context: AnswerContext,
  { option }: OptionRecord,
  question: 'approval' | 'unknown',
): readonly Block[] {
  const { evidence, disease } = context;
  const owner = {
    record: `disease/${disease.id}`,
    statements: recordText(evidence.locale, disease).statements,
  };
  const regulations = question === 'approval' ? option.regulation.map((id) => regulation(context, id)) : [];
  return orNotRecorded(evidence, [...regulations, ...items(context, owner, option[question])]);
}

function regulation(context: AnswerContext, id: string): Block {
  const { evidence } = context;
  const { t, locale, references } = evidence;
  const record = evidence.record('regulation', id);
  if (record.kind === 'fault') return record;
  return evidence.attempt(`regulation/${id}`, 'provenance', (): Block => {
    const { title, statement } = recordText(locale, record);
    const { authority, date } = record;
    return {
      kind: 'regulation',
      title,
      suffix: suffixOf(context),
      statement,
      decided: date
        ? t('therapyComparison.regulator', { authority, date: formatDate(locale, date) })
        : t('therapyComparison.regulatorUndated', { authority }),
      citations: record.provenance.map(({ source }) => references.cite(source)),
    };
  });
}
