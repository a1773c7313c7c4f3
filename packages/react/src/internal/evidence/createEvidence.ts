import {
  findRecord,
  soundDataset,
  soundRecord,
  type Dataset,
  type Disease,
  type DiseaseId,
  type Fault,
  type LimpideRecord,
  type Outcome,
  type RecordKind,
  type Statement,
  type Study,
} from '@limpide/data';
import {
  createRichTranslate,
  createTranslate,
  denominatorFor,
  describeFault,
  describeOutcome,
  recordText,
  statementText,
  type Denominator,
  type Locale,
  type Translate,
  type WidgetFault,
} from '@limpide/i18n';
import { createAttempt, type Attempt } from './attempt.js';
import { createReferences, type References } from './createReferences.js';
import type { Citation, FaultModel, FigureModel, FigureWords, StatementModel, StudyNote } from './types.js';

/** What every model draws on: words, records, numbered references, figures, faults in place. */
export interface Evidence {
  readonly locale: Locale;
  /** The sound records only, without their unsound parts: what they hold may be trusted. */
  readonly dataset: Dataset;
  readonly t: Translate;
  /** The references cited so far, numbered in the order of their first use. */
  readonly references: References;
  /** A fault in the page's language. */
  readonly fault: (fault: Fault | WidgetFault) => FaultModel;
  /** A record; or, where it is unsound or the data set lacks it, its fault. */
  readonly record: <Kind extends RecordKind>(kind: Kind, id: string) => Dataset[Kind][string] | FaultModel;
  /** Why a record, or a part of it that begins with `path`, is not shown. */
  readonly faultsOf: (record: string, path?: string) => readonly FaultModel[];
  /** The disease that a widget was given, and what is wrong with it. */
  readonly disease: (given: DiseaseId | Disease | undefined) => {
    readonly disease: Disease | undefined;
    readonly faults: readonly FaultModel[];
  };
  /** A page's denominator where it is one; else nothing, and what is wrong with it. */
  readonly denominator: (given: Denominator | undefined, faults: FaultModel[]) => Denominator | undefined;
  /** What `make` returns; or, where a record lacks words, its fault in place. */
  readonly attempt: Attempt;
  /** One outcome, or the fault for which it is not shown. */
  readonly figure: (study: Study, outcome: Outcome, options?: FigureOptions) => FigureModel | FaultModel;
  /** The outcome a record points at, or the fault for which it is not shown. */
  readonly figureOf: (study: string, outcome: string, options?: FigureOptions) => FigureModel | FaultModel;
  /** One sentence of a record, or the fault for which it is not shown. */
  readonly statement: (owner: StatementOwner, statement: Statement) => StatementModel | FaultModel;
}

export interface FigureOptions {
  /** Denominator of the view the figure stands in (D3); by default its own. */
  readonly denominator?: Denominator;
  /** The study's population stands above: a short form leads back to it. */
  readonly populationAbove?: boolean;
  /** The figure stands in its study's own block, which says the study's size and limits. */
  readonly studyAbove?: boolean;
}

/** Whose sentence it is: the record's name in messages, and its sentences by id. */
export interface StatementOwner {
  readonly record: string;
  readonly statements: Readonly<Record<string, string>>;
}

/**
 * The evidence of one widget. `anchor` begins the ids of its references, so
 * that two widgets on a page do not meet.
 */
export function createEvidence(input: EvidenceInput): Evidence {
  const { locale } = input;
  const { dataset, faults } = soundDataset(input.dataset);
  const t = createTranslate(locale);
  const rich = createRichTranslate<{ readonly citation: Citation }>(locale);
  const words = figureWords(t);
  const fault: Evidence['fault'] = (found) => ({ kind: 'fault', message: describeFault(locale, found) });
  const attempt = createAttempt(fault);
  const faultsOf: Evidence['faultsOf'] = (record, path = '') =>
    firstFaults(faults.get(record) ?? [])
      .filter((found) => found.path.startsWith(path))
      .map(fault);
  const record: Evidence['record'] = (kind, id) =>
    (findRecord<LimpideRecord>(dataset[kind], id) as Dataset[typeof kind][string] | undefined) ??
    faultsOf(`${kind}/${id}`)[0] ??
    fault({ code: 'unknown-id', record: 'dataset', path: kind, value: id });
  const references = createReferences(input, t, record, faultsOf);

  const figure: Evidence['figure'] = (study, outcome, options = {}) =>
    attempt(`study/${study.id}`, `outcomes.${outcome.id}`, () => {
      const described = describeOutcome({
        locale,
        dataset,
        study,
        outcome,
        denominator: options.denominator ?? denominatorFor([outcome]),
      });
      const short = options.populationAbove && outcome.population === 'study';
      return {
        kind: 'figure',
        outcome: described,
        tag: t(outcome.kind === 'recommendation' ? 'widget.recommendation' : `widget.${outcome.role}`),
        population: short ? peopleAbove(study) : described.population,
        ...(options.studyAbove ? {} : { study: studyNote(study) }),
        citations: described.provenance.map(({ source, detail }) => ({
          ...references.cite(source),
          ...(detail ? { detail } : {}),
        })),
        ...rating(outcome.certainty),
        ...(described.secondary ? { secondary: t('widget.secondary') } : {}),
        words,
      };
    });

  function rating(certainty: Outcome['certainty']): Pick<FigureModel, 'rating'> {
    if (certainty.kind === 'notRated') return {};
    const { method, year, rater } = certainty;
    const citation = references.cite(rater);
    const sentence = rich('widget.rated', {
      method,
      year: String(year),
      name: citation.name,
      source: () => ({ citation }),
    });
    return { rating: { sentence } };
  }

  function studyNote(study: Study): StudyNote {
    const { name, cautions } = recordText(locale, study);
    const count = study.participants;
    return {
      people:
        count === null
          ? t('widget.studyPeopleNotStated', { study: name })
          : t('widget.studyPeople', { study: name, count }),
      cautions: study.cautions.flatMap((caution) => findRecord(cautions, caution) ?? []),
    };
  }

  function peopleAbove(study: Study): string {
    const { name } = recordText(locale, study);
    return study.participants === null
      ? t('widget.peopleOfStudyUncounted', { study: name })
      : t('widget.peopleOfStudy', { study: name, count: study.participants });
  }

  return {
    locale,
    dataset,
    t,
    references,
    fault,
    record,
    faultsOf,
    disease(given) {
      const { record: disease, faults: found } =
        typeof given === 'object' && given?.kind === 'disease'
          ? soundRecord(given)
          : {
              record: findRecord(dataset.disease, String(given)),
              faults: faults.get(`disease/${String(given)}`) ?? [],
            };
      const known = Object.keys(dataset.disease);
      return {
        disease,
        faults:
          disease || found.length > 0
            ? firstFaults(found).map(fault)
            : [fault({ code: 'unknown-record', prop: 'disease', value: given, known })],
      };
    },
    denominator(given, found) {
      if (given === undefined || denominators.includes(given)) return given;
      const allowed = denominators.map(String);
      found.push(fault({ code: 'wrong-prop', prop: 'denominator', value: given, allowed }));
      return undefined;
    },
    attempt,
    figure,
    figureOf(studyId, outcomeId, options) {
      const study = record('study', studyId);
      if (study.kind === 'fault') return study;
      const outcome = study.outcomes.find(({ id }) => id === outcomeId);
      if (outcome) return figure(study, outcome, options);
      const name = `study/${studyId}`;
      return (
        faultsOf(name, `outcomes.${outcomeId}.`)[0] ??
        fault({ code: 'unknown-id', record: name, path: 'outcomes', value: outcomeId })
      );
    },
    statement: (owner, statement) =>
      attempt(owner.record, `statements.${statement.id}`, () => {
        const { basis, level } = statement;
        const aside =
          basis === 'general-knowledge' || basis === 'design'
            ? t('widget.basis', { basis })
            : level && t('widget.level', { level });
        return {
          kind: 'statement',
          text: statementText(locale, owner.record, owner.statements, statement.id),
          citations: unique(statement.provenance.map(({ source }) => references.cite(source))),
          ...(aside ? { aside } : {}),
        };
      }),
  };
}

const denominators: readonly Denominator[] = [100, 1000];

/** Of each part of a record, such as one outcome, its first fault. */
function firstFaults(faults: readonly Fault[]): readonly Fault[] {
  const parts = faults.map(({ path }) => path.split('.', 2).join('.'));
  return faults.filter((_, index) => parts.indexOf(parts[index] ?? '') === index);
}

export interface EvidenceInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly anchor: string;
}

const unique = (citations: readonly Citation[]): readonly Citation[] =>
  citations.filter(
    (citation, index) => citations.findIndex(({ source }) => source === citation.source) === index,
  );

const figureWords = (t: Translate): FigureWords => ({
  study: t('widget.study'),
  cautions: t('widget.cautions'),
  population: t('widget.population'),
  period: t('widget.period'),
  comparator: t('widget.comparator'),
  certainty: t('widget.certainty'),
  source: t('widget.source'),
  difference: t('widget.difference'),
  effect: t('widget.effect'),
  analysis: t('widget.analysis'),
  note: t('widget.note'),
});
