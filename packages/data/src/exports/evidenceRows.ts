import { findRecord, type Dataset } from '../dataset.js';
import { isSecondary } from '../findEvidence.js';
import { sourceLink } from '../links.js';
import type { Effect, Interval, Outcome, Period, Source, Study } from '../model/types.js';
import { figuresOf, type Figure } from './figures.js';
import type { Words } from './words.js';

/** The columns, in order. Lists (diseases, sources …) are separated by a space. */
export const columns = [
  'study',
  'diseases',
  'therapies',
  'design',
  'status',
  'outcome',
  'kind',
  'role',
  'arm',
  'arm_therapy',
  'events',
  'n',
  'percent',
  'value',
  'unit',
  'statistic',
  'at',
  'at_unit',
  'interval_low',
  'interval_high',
  'interval_level',
  'range_low',
  'range_high',
  'iqr_low',
  'iqr_high',
  'standard_deviation',
  'comparisons',
  'pooled',
  'approximate',
  'effect_measure',
  'effect_value',
  'effect_low',
  'effect_high',
  'effect_level',
  'effect_p',
  'direction',
  'period',
  'period_from',
  'period_to',
  'period_unit',
  'population',
  'comparator',
  'comparator_arm',
  'analysis',
  'not_reported_reason',
  'certainty',
  'certainty_rater',
  'certainty_method',
  'certainty_year',
  'provenance',
  'sources',
  'doi',
  'pmid',
  'link',
  'source_status',
  'secondary',
  'same_people_as',
  'language',
  'study_label',
  'arm_label',
  'outcome_label',
  'outcome_population',
  'outcome_sentence',
  'outcome_note',
] as const;

/** One arm of one outcome. `null`: not reported, or not applicable to this kind of outcome. */
export type EvidenceRow = Readonly<Record<(typeof columns)[number], string | number | null>>;

const list = (values: readonly (string | undefined)[]): string | null =>
  [...new Set(values.filter(Boolean))].join(' ') || null;

const yesNo = (fact: boolean | undefined): string => (fact ? 'yes' : 'no');

/** `null` for each key: what a row holds before anything is known. */
const empty = Object.fromEntries(columns.map((column) => [column, null])) as EvidenceRow;

function periodCells(period: Period): Partial<EvidenceRow> {
  const from = 'from' in period ? period.from : null;
  const to = 'to' in period ? period.to : 'value' in period ? (period.value ?? null) : null;
  const statistic = period.kind === 'followUp' && period.statistic ? `-${period.statistic}` : '';
  return {
    period: `${period.kind}${statistic}`,
    period_from: from,
    period_to: to,
    period_unit: ('unit' in period && to !== null && period.unit) || null,
  };
}

const boundsOf = (interval: Interval | undefined) =>
  [interval?.low ?? null, interval?.high ?? null, interval?.level ?? null] as const;

function effectCells(effect: Effect | undefined): Partial<EvidenceRow> {
  const [effect_low, effect_high, effect_level] = boundsOf(effect?.interval);
  return {
    effect_measure: effect?.measure ?? null,
    effect_value: effect?.value ?? null,
    effect_low,
    effect_high,
    effect_level,
    effect_p: effect?.p ?? null,
  };
}

function certaintyCells({ certainty }: Outcome): Partial<EvidenceRow> {
  return certainty.kind === 'notRated'
    ? { certainty: 'notRated' }
    : {
        certainty: certainty.level,
        certainty_rater: certainty.rater,
        certainty_method: certainty.method,
        certainty_year: certainty.year,
      };
}

function sourceCells({ provenance }: Outcome, dataset: Dataset): Partial<EvidenceRow> {
  const sources = provenance.flatMap(({ source }): readonly Source[] => {
    const found = findRecord(dataset.source, source);
    return found ? [found] : [];
  });
  return {
    provenance: list(provenance.map(({ kind }) => kind)),
    sources: list(provenance.map(({ source }) => source)),
    doi: list(sources.map(({ doi }) => doi)),
    pmid: list(sources.map(({ pmid }) => pmid)),
    link: list(sources.map((source) => sourceLink(source, dataset.hosts)?.href)),
    source_status: list(sources.map(({ status }) => status.kind)),
  };
}

function figureCells(figure: Figure | undefined): Partial<EvidenceRow> {
  if (!figure) return {};
  const [interval_low, interval_high, interval_level] = boundsOf(figure.interval);
  const { at } = figure;
  return {
    arm: figure.arm,
    events: figure.events ?? null,
    n: figure.n ?? null,
    percent: figure.percent ?? null,
    value: figure.value ?? null,
    at: (typeof at === 'object' ? at.value : at) ?? null,
    at_unit: typeof at === 'object' ? at.unit : null,
    interval_low,
    interval_high,
    interval_level,
    range_low: figure.range?.low ?? null,
    range_high: figure.range?.high ?? null,
    iqr_low: figure.interquartileRange?.low ?? null,
    iqr_high: figure.interquartileRange?.high ?? null,
    standard_deviation: figure.standardDeviation ?? null,
  };
}

function unitCells(outcome: Outcome): Partial<EvidenceRow> {
  switch (outcome.kind) {
    case 'medianTime':
      return { unit: outcome.unit, statistic: 'median' };
    case 'rate':
      return { unit: `per ${outcome.per}` };
    case 'continuous':
      return { unit: outcome.unit, statistic: outcome.statistic };
    case 'pairwise':
      return { comparisons: outcome.comparisons };
    case 'singleArm':
      return { pooled: yesNo(outcome.pooled) };
    case 'notReported':
      return { not_reported_reason: outcome.reason };
    default:
      return {};
  }
}

const own = <T>(words: Readonly<Record<string, T>> | undefined, id: string): T | undefined =>
  words && Object.hasOwn(words, id) ? words[id] : undefined;

function labelCells(
  study: Study,
  outcome: Outcome,
  arm: string | undefined,
  words: Words,
): Partial<EvidenceRow> {
  const text = words.of<'study'>(study);
  const said = own(text?.outcomes, outcome.id);
  return {
    language: words.lang,
    study_label: text?.name ?? null,
    arm_label: (arm !== undefined && own(text?.arms, arm)) || null,
    outcome_label: said?.label ?? null,
    outcome_population: said?.population ?? null,
    outcome_sentence: said?.sentence ?? null,
    outcome_note: said?.note ?? null,
  };
}

function rowsOf(
  dataset: Dataset,
  words: Words | undefined,
  study: Study,
  outcome: Outcome,
): readonly EvidenceRow[] {
  const { comparator } = study;
  const shared: EvidenceRow = {
    ...empty,
    study: study.id,
    diseases: list(study.diseases),
    therapies: list(study.therapies ?? []),
    design: study.design.type,
    status: study.status,
    outcome: outcome.id,
    kind: outcome.kind,
    role: outcome.role,
    approximate: yesNo(outcome.approximate),
    direction: outcome.direction ?? null,
    population: outcome.population,
    comparator: outcome.comparator,
    comparator_arm: outcome.comparator === 'study' && comparator.kind === 'arm' ? comparator.arm : null,
    analysis: outcome.analysis,
    secondary: yesNo(isSecondary(outcome)),
    same_people_as: list(study.samePeopleAs),
    ...periodCells(outcome.period),
    ...effectCells(outcome.effect),
    ...certaintyCells(outcome),
    ...sourceCells(outcome, dataset),
    ...unitCells(outcome),
  };
  const figures: readonly (Figure | undefined)[] = figuresOf(outcome);
  return (figures.length > 0 ? figures : [undefined]).map((figure) => ({
    ...shared,
    ...figureCells(figure),
    arm_therapy: study.arms.find(({ id }) => id === figure?.arm)?.therapy ?? null,
    ...(words && labelCells(study, outcome, figure?.arm, words)),
  }));
}

/**
 * Every outcome of every study, tidy: one row per arm, and per time where a
 * quantity was measured more than once. An outcome without arms (a relative
 * effect alone, words only, not reported) has one row without an arm. Rows of
 * studies that name each other in `same_people_as` must not be added, and rows
 * with `secondary` = `yes` were read only in a secondary account.
 */
export const evidenceRows = (dataset: Dataset, words?: Words): readonly EvidenceRow[] =>
  Object.values(dataset.study).flatMap((study) =>
    study.outcomes.flatMap((outcome) => rowsOf(dataset, words, study, outcome)),
  );
