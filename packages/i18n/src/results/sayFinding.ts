import type { Outcome, Period } from '@limpide/data/model';
import type { Locale } from '../engine/locale.js';
import { createTranslate } from '../engine/translate.js';
import { sized, type Change, type Direction } from './change.js';
import { effectSentence, type Level, type Measure, type SaidEffect } from './effectSentence.js';
import { camelCase } from './names.js';
import { formatPeriod } from './period.js';

interface FindingBase {
  /** As its rater rated it; never made up. */
  readonly certainty: 'high' | 'moderate' | 'low' | 'very-low' | 'not-rated' | 'not-studied';
  /** How large its authors call the difference; never worked out from a figure. */
  readonly size?: NonNullable<Outcome['size']>;
  /** `transplant of their own stem cells` */
  readonly treatment: string;
  /** `usual drugs` */
  readonly comparator: string;
  /** What was measured, as a heading: `Serious infection`. */
  readonly label: string;
  /** Who was studied: `Adults with early disease`. Absent: said not to be stated. */
  readonly population?: string;
  readonly period: Period;
}

/** Of what is counted or measured; or the better result, where its source names no more. Absent: unknown. */
type AnyDirection = Direction | 'no-difference-shown';

/** What studies found of a treatment beside another, without figures: a row of a summary of findings. */
export type Finding =
  | (FindingBase & {
      readonly measure: 'people';
      readonly direction?: AnyDirection;
      /** Verb phrase after “people”, past tense: `had a serious infection`. */
      readonly people: string;
    })
  | (FindingBase & {
      readonly measure: Exclude<Measure, 'people' | 'result'>;
      readonly direction?: AnyDirection;
    })
  | (FindingBase & {
      readonly measure: 'result';
      /** A result as a whole is better or worse: it has no number that could be smaller or larger. */
      readonly direction?: Exclude<AnyDirection, 'fewer' | 'more'>;
    });

function changeOfFinding({ size, measure, ...finding }: Finding): Change {
  const direction: AnyDirection | undefined = finding.direction;
  if (size === 'little-or-none') return 'littleOrNone';
  if (direction === 'no-difference-shown') return 'noDifferenceShown';
  // Untyped callers may ask for a smaller “result”, which could be the better or the worse one.
  if (measure === 'result' && (direction === 'fewer' || direction === 'more')) return 'unknown';
  return direction ? sized(direction, size) : 'unknown';
}

/**
 * A finding in plain sentences, its verb bound to its certainty by the wording
 * table. One that nobody has rated gets no effect verb.
 *
 * @throws TypeError where `measure` is `people` and `people` is missing.
 * @example sayFinding(en, { certainty: 'low', direction: 'fewer', … })
 *   // The treatment ‘…’ may reduce the number of people who …
 */
export function sayFinding(locale: Locale, finding: Finding): string {
  const t = createTranslate(locale);
  const { certainty, treatment, comparator, label, measure, population } = finding;
  const change = changeOfFinding(finding);
  const said: SaidEffect = {
    change,
    measure,
    group: treatment,
    other: comparator,
    people: measure === 'people' ? finding.people : '',
    label,
    period: formatPeriod(locale, finding.period),
  };
  const who = t('evidence.who', {
    stated: population === undefined ? 'no' : 'yes',
    population: population ?? '',
  });
  const level = camelCase(certainty);
  const effect = certainty === 'not-rated' ? undefined : effectSentence(t, level as Level, said);
  if (certainty === 'not-studied' && effect) return effect;
  return [
    effect ?? t('evidence.compared', { ...said }),
    who,
    ...(change === 'noDifferenceShown' ? [t('evidence.qualifier', { what: change })] : []),
    ...(effect
      ? []
      : certainty === 'not-rated'
        ? [t('evidence.qualifier', { what: 'notRated' })]
        : [t('evidence.ratedAlone', { level })]),
  ].join(' ');
}
