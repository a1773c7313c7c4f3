import type { Procedure, Stage } from '@limpide/data';
import { MissingTextError, recordText } from '@limpide/i18n';
import { scenes, type Scene } from './scenes.js';
import {
  durationBlocks,
  figures,
  itemBlocks,
  riskBlocks,
  statementBlocks,
  type StageContext,
} from './stageBlocks.js';
import type { StageBlock, StageModel, StagePart, StagePartId } from './types.js';

/** Where a stage stands among those of the procedure. */
export interface StagePosition {
  readonly number: number;
  readonly total: number;
  /** What is not known, said in the last stage. */
  readonly unknown: readonly StageBlock[];
}

/** One stage with its drawing and its answers; `null`: aftercare, which has no number and no drawing. */
export function describeStage(
  context: StageContext,
  procedure: Procedure,
  stage: Stage,
  id: string,
  position: StagePosition | null,
): StageModel {
  const { t, attempt } = context.evidence;
  const record = `procedure/${procedure.id}/stages/${stage.id}`;
  const text = attempt(record, 'text', () => wordsOf(context, procedure, stage));
  const broken = 'kind' in text;
  const name = broken ? '…' : text.name;
  const parts = broken
    ? null
    : attempt(record, 'what', () => describeParts(context, record, text, stage, position));
  return {
    id: stage.id,
    anchor: `${id}-${stage.id}`,
    name,
    heading: position ? t('immuneResetDiagram.stageName', { number: position.number, stage: name }) : name,
    position: position
      ? t('immuneResetDiagram.step', { number: position.number, total: position.total, stage: name })
      : name,
    scene: position ? sceneOf(procedure, stage) : null,
    sceneText: broken ? '' : text.scene,
    parts: parts === null ? [] : 'kind' in parts ? [] : parts,
    faults: [...(broken ? [text] : []), ...(parts !== null && 'kind' in parts ? [parts] : [])],
  };
}

function wordsOf(
  { evidence: { locale } }: StageContext,
  procedure: Procedure,
  { id }: Stage,
): ReturnType<typeof recordText<'procedure'>>['stages'][string] {
  const words = recordText(locale, procedure).stages[id];
  if (words === undefined)
    throw new MissingTextError(`procedure/${procedure.id}/stages/${id}`, locale.locale);
  return words;
}

const sceneOf = ({ donor }: Procedure, { id }: Stage): Scene | null =>
  scenes[donor].find((scene) => scene.id === id) ?? null;

function describeParts(
  context: StageContext,
  record: string,
  { name, statements }: ReturnType<typeof wordsOf>,
  stage: Stage,
  position: StagePosition | null,
): readonly StagePart[] {
  const { t } = context.evidence;
  const owner = { record, statements };
  const suffix = t('widget.headingOf', { part: 'whole', subject: name });
  const notRecorded: readonly StageBlock[] = [{ kind: 'note', text: t('common.notRecorded') }];
  const part = (
    id: StagePartId,
    blocks: readonly StageBlock[],
    empty: readonly StageBlock[] = [],
  ): StagePart[] => {
    const shown = blocks.length > 0 ? blocks : empty;
    return shown.length > 0 ? [{ id, heading: t(`immuneResetDiagram.${id}`), suffix, blocks: shown }] : [];
  };
  return [
    ...part('what', statementBlocks(context, owner, stage.what), notRecorded),
    ...part('why', statementBlocks(context, owner, stage.why), notRecorded),
    ...part('duration', durationBlocks(context, owner, stage.duration)),
    ...part('notice', itemBlocks(context, owner, stage.notice), notRecorded),
    ...part('results', figures(context, stage.results ?? [])),
    ...part('mainRisk', riskBlocks(context, owner, stage.mainRisk)),
    ...part('immuneCells', itemBlocks(context, owner, stage.immuneCells)),
    ...part('unknown', position?.unknown ?? []),
  ];
}
