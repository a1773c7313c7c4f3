import type { Translate } from '../engine/translate.js';
import type { Change } from './change.js';

/** What an effect is told of: a number of people, a rate, a length of time, a value, or the result as a whole. */
export type Measure = 'people' | 'rate' | 'time' | 'value' | 'result';

/** An effect with the words of its sentence. */
export interface SaidEffect {
  readonly change: Change;
  readonly measure: Measure;
  /** Name of the treatment’s group, and of the group it is compared with. */
  readonly group: string;
  readonly other: string;
  /** Verb phrase after “people who”; read where `measure` is `people`. */
  readonly people: string;
  /** Heading of what was measured. */
  readonly label: string;
  /** When it was counted, as `formatPeriod` says it. */
  readonly period: string;
}

/** How sure a result is, as a branch of a message. */
export type Level = 'high' | 'moderate' | 'low' | 'veryLow' | 'notStudied';

const withoutSize: { readonly [Key in Change]?: Change } = {
  slightlyFewer: 'fewer',
  slightlyMore: 'more',
  slightlyBetter: 'better',
  slightlyWorse: 'worse',
};

const ofResult: readonly Change[] = ['better', 'worse', 'slightlyBetter', 'slightlyWorse'];

/** The arguments of a sentence about an effect: the better result is of no number of people. */
const effectWords = (said: SaidEffect): SaidEffect =>
  ofResult.includes(said.change) ? { ...said, measure: 'result' } : said;

/**
 * The sentence whose verb fits the certainty: “reduces”, “probably reduces”,
 * “may reduce”, “we do not know whether … reduces”, “nobody has studied”.
 * `undefined` where no effect may be told. Of a very low certainty, no size is.
 */
export function effectSentence(t: Translate, level: Level, said: SaidEffect): string | undefined {
  const { change } = said;
  if (level === 'notStudied') return t('evidence.rated', { ...said, level });
  if (level === 'veryLow')
    return t('evidence.rated', { ...effectWords(said), level, change: withoutSize[change] ?? change });
  if (change === 'unknown' || change === 'noDifferenceShown') return undefined;
  return t('evidence.rated', { ...effectWords(said), level });
}
