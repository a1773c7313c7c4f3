import {
  findRecord,
  type Dataset,
  type Disease,
  type DiseaseId,
  type Procedure,
  type Study,
} from '@limpide/data';
import { formatList, recordText, type Denominator, type Locale } from '@limpide/i18n';
import {
  createEvidence,
  describeUpkeep,
  type Evidence,
  type FaultModel,
  type FigureModel,
} from '../internal/evidence/index.js';
import { sceneIds, type Donor, type SceneId } from './scenes.js';
import { describeStage } from './stage.js';
import { diagramDenominator } from './denominator.js';
import { figures, hasOwnFigures, statementBlocks, type StageContext } from './stageBlocks.js';
import type { ImmuneResetDiagramModel, LegendKind, LegendModel, RiskItem, RiskModel } from './types.js';

/** What a diagram is made of. */
export interface ImmuneResetDiagramInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** Whose cells are given: `autologous`, the person's own; `allogeneic`, a donor's. */
  readonly donor: Donor;
  /** Narrows the figures to studies of one disease: its id, or a publisher's own record. */
  readonly disease?: DiseaseId | Disease | undefined;
  /** Show what was read only in secondary accounts too. @default false */
  readonly secondary?: boolean | undefined;
  /** Of every frequency in it: one for all widgets of a page, from `denominatorForPage`. @default what its records need */
  readonly denominator?: Denominator | undefined;
  /** The stage to be shown first; a wrong one is a fault beside the others. */
  readonly stage?: SceneId | undefined;
  /** Begins every id inside the widget. @default made from donor and disease */
  readonly id?: string | undefined;
}

const donors: readonly string[] = Object.keys(sceneIds);

/**
 * Everything the diagram shows, in the locale's language; or the fault for
 * which it shows nothing.
 *
 * @throws MissingTextError when the locale lacks the diagram's own messages.
 */
export function createImmuneResetDiagram(
  input: ImmuneResetDiagramInput,
): ImmuneResetDiagramModel | FaultModel {
  const { locale, dataset, donor } = input;
  const id = input.id ?? ['limpide', donor, idOf(input) ?? 'any-disease'].join('-');
  const evidence = createEvidence({ locale, dataset, anchor: id });
  if (!donors.includes(donor))
    return evidence.fault({ code: 'wrong-prop', prop: 'donor', value: donor, allowed: donors });

  const procedure = Object.values(evidence.dataset.procedure).find((found) => found.donor === donor);
  if (!procedure) {
    const known = Object.keys(dataset.procedure ?? {});
    const [unsound] = known.flatMap((name) => evidence.faultsOf(`procedure/${name}`));
    return unsound ?? evidence.fault({ code: 'missing-procedure', donor, bundle: bundleOf(input, evidence) });
  }
  return evidence.attempt(`procedure/${procedure.id}`, 'stages', () =>
    describeProcedure(input, procedure, evidence, id),
  );
}

const idOf = ({ disease }: ImmuneResetDiagramInput): string | undefined =>
  typeof disease === 'object' ? disease?.id : disease;

/** The shipped bundle that brings the procedure: `multiple-sclerosis/immune-reset-diagram/allogeneic`. */
function bundleOf(input: ImmuneResetDiagramInput, { dataset }: Evidence): string {
  const { donor } = input;
  const page = idOf(input) ?? Object.keys(dataset.disease)[0] ?? '…';
  return `${page}/immune-reset-diagram${donor === 'autologous' ? '' : `/${donor}`}`;
}

function describeProcedure(
  input: ImmuneResetDiagramInput,
  procedure: Procedure,
  evidence: Evidence,
  id: string,
): ImmuneResetDiagramModel {
  const { t, locale, references } = evidence;
  const { donor } = procedure;
  const text = recordText(locale, procedure);
  const given = input.disease === undefined ? undefined : evidence.disease(input.disease);
  const faults = [...evidence.faultsOf(`procedure/${procedure.id}`), ...(given?.faults ?? [])];
  const disease = given?.disease;
  const allowed: readonly SceneId[] = sceneIds[donor];
  if (input.stage !== undefined && !allowed.includes(input.stage))
    faults.push(evidence.fault({ code: 'wrong-prop', prop: 'stage', value: input.stage, allowed }));
  const diseaseName = disease && nameOf(disease, evidence, faults);
  const owner = { record: `procedure/${procedure.id}`, statements: text.statements };
  const context: StageContext = {
    evidence,
    disease: disease?.id,
    secondary: input.secondary === true,
    denominator:
      evidence.denominator(input.denominator, faults) ??
      diagramDenominator(procedure, evidence.dataset, disease?.id),
  };

  const principle = statementBlocks(context, owner, procedure.principle);
  const risk = describeRisk(context, procedure, id);
  const unknown = statementBlocks(context, owner, procedure.unknown);
  const drawn = procedure.stages.filter(({ part }) => part === 'procedure');
  const stages = drawn.map((stage, index) =>
    describeStage(context, procedure, stage, id, {
      number: index + 1,
      total: drawn.length,
      unknown: index === drawn.length - 1 ? unknown : [],
    }),
  );
  const aftercare = procedure.stages
    .filter(({ part }) => part === 'aftercare')
    .map((stage) => describeStage(context, procedure, stage, id, null));

  return {
    kind: 'immune-reset',
    lang: locale.tag,
    dir: locale.dir,
    id,
    title: diseaseName
      ? t('immuneResetDiagram.titleFor', { donor, disease: diseaseName })
      : t('immuneResetDiagram.title', { donor }),
    aim: t('immuneResetDiagram.aim', { donor }),
    principle,
    noOwnFigures:
      disease && !hasOwnFigures(procedure, evidence.dataset, disease)
        ? t('immuneResetDiagram.noOwnFigures', { disease: diseaseName ?? disease.id })
        : null,
    risk,
    legend: describeLegend(evidence, donor),
    controls: {
      stages: t('immuneResetDiagram.stages'),
      previous: t('immuneResetDiagram.previous'),
      next: t('immuneResetDiagram.next'),
      showAll: t('immuneResetDiagram.showAll'),
    },
    stages,
    aftercare: { heading: t('immuneResetDiagram.aftercare'), stages: aftercare },
    faults,
    references: {
      heading: t('immuneResetDiagram.references'),
      note: t('widget.referencesNote'),
      items: references.list(),
    },
    about: [...describeUpkeep(procedure, evidence), t('widget.notAdvice'), t('widget.emergency')],
  };
}

function nameOf(disease: Disease, evidence: Evidence, faults: FaultModel[]): string | undefined {
  const text = evidence.attempt(`disease/${disease.id}`, 'text', () => recordText(evidence.locale, disease));
  if (!('kind' in text)) return text.name;
  faults.push(text);
  return undefined;
}

function describeRisk(context: StageContext, { id, mortality }: Procedure, anchor: string): RiskModel {
  const { t, attempt } = context.evidence;
  const found = attempt(`procedure/${id}`, 'mortality', () => figures(context, mortality));
  const blocks = 'kind' in found ? [found] : found;
  return {
    heading: t('immuneResetDiagram.riskHeading'),
    note: t(blocks.length > 0 ? 'immuneResetDiagram.riskNote' : 'immuneResetDiagram.riskNone'),
    items: blocks.map((block) =>
      block.kind === 'fault'
        ? block
        : attempt(`study/${block.outcome.study}`, 'text', () => riskItem(context, block)),
    ),
    full: { heading: t('immuneResetDiagram.riskFull'), anchor: `${anchor}-risk`, blocks },
  };
}

function riskItem({ evidence, disease }: StageContext, figure: FigureModel): RiskItem {
  const { t, dataset } = evidence;
  const study = findRecord(dataset.study, figure.outcome.study);
  const { people = figure.outcome.study, cautions = [] } = figure.study ?? {};
  return {
    kind: 'risk',
    figure,
    people,
    cautions: cautions.length > 0 ? t('widget.cautionsBelow', { count: cautions.length }) : null,
    // What the title names needs no name in each entry (D4).
    disease:
      study && study.diseases.join() !== disease
        ? (diseasesOf(study, evidence) ?? figure.population)
        : undefined,
  };
}

/** The names of a study's diseases; nothing where one of them has no record or no words. */
function diseasesOf({ diseases }: Study, { locale, dataset, attempt }: Evidence): string | undefined {
  const names = attempt('dataset', 'disease', () =>
    diseases.map((id) => {
      const disease = findRecord(dataset.disease, id);
      return disease && recordText(locale, disease).name;
    }),
  );
  return 'kind' in names || names.includes(undefined) ? undefined : formatList(locale, names as string[]);
}

function describeLegend({ t }: Evidence, donor: Donor): LegendModel {
  const item = (kind: LegendKind, label: string): LegendModel['items'][number] => ({ kind, label });
  const ofDonor =
    donor === 'allogeneic'
      ? [
          item('donor', t('immuneResetDiagram.legendDonor')),
          item('donor-stem', t('immuneResetDiagram.legendDonorStem')),
        ]
      : [];
  return {
    heading: t('immuneResetDiagram.legend'),
    items: [
      item('self-attacking', t('immuneResetDiagram.legendSelfAttacking')),
      item('healthy', t('immuneResetDiagram.legendHealthy', { donor })),
      item('stem', t('immuneResetDiagram.legendStem', { donor })),
      ...ofDonor,
      item('marrow', t('immuneResetDiagram.legendMarrow')),
    ],
    note: t('immuneResetDiagram.legendNote', { donor }),
  };
}
