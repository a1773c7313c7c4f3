import type { Dataset } from '@limpide/data';
import type { Outcome, OutcomeText, Study, StudyText } from '@limpide/data/model';
import type { Locale } from '../engine/locale.js';
import { recordText } from '../engine/recordText.js';
import { createTranslate, MissingTextError, type Translate } from '../engine/translate.js';
import type { Denominator } from '@limpide/data/frequency';

/** What is needed to say one outcome in one language. */
export interface DescribeOutcomeOptions {
  readonly locale: Locale;
  /** Holds the sources, so that a rater can be named. */
  readonly dataset: Dataset;
  readonly study: Study;
  readonly outcome: Outcome;
  /** Of the whole view: `denominatorFor(outcomes)`. */
  readonly denominator: Denominator;
}

/** The options with their words found. */
export interface OutcomeContext extends DescribeOutcomeOptions {
  readonly t: Translate;
  readonly text: StudyText;
  readonly words: OutcomeText;
  /** `trial`, `review` or `study`: how a sentence calls it. */
  readonly design: string;
}

const reviews = ['systematic-review', 'meta-analysis', 'guideline'];

/** @throws MissingTextError when the study or the outcome has no words in the locale. */
export function outcomeContext(options: DescribeOutcomeOptions): OutcomeContext {
  const { locale, study, outcome } = options;
  const text = recordText(locale, study);
  const { type } = study.design;
  return {
    ...options,
    t: createTranslate(locale),
    text,
    words: own(options, text.outcomes, outcome.id, 'outcomes/'),
    design: reviews.includes(type) ? 'review' : type.includes('trial') ? 'trial' : 'study',
  };
}

/** Words under a key of the study's text. */
function own<Words>(
  { locale, study }: DescribeOutcomeOptions,
  words: { readonly [key: string]: Words | undefined },
  key: string,
  place: string,
): Words {
  const found = Object.hasOwn(words, key) ? words[key] : undefined;
  if (found === undefined) throw new MissingTextError(`study/${study.id}/${place}${key}`, locale.locale);
  return found;
}

/** Words of an arm or group. */
export const groupLabel = (context: OutcomeContext, id: string): string =>
  own(context, context.text.arms, id, 'arms/');

/** The verb phrase that says what the counted people had. */
export const peopleWords = (context: OutcomeContext): string =>
  own(context, { people: context.words.people }, 'people', `outcomes/${context.outcome.id}/`);

/** The arm whose effect is told, where the study compares it with one other. */
export const interventionArm = ({ study, outcome }: OutcomeContext): string | undefined =>
  outcome.comparator === 'study'
    ? otherThanComparator(
        study,
        study.arms.map(({ id }) => id),
      )
    : undefined;

/** Of two groups, the one that is not the study's comparator. */
export function otherThanComparator(
  { comparator }: Study,
  [one, other, ...more]: readonly string[],
): string | undefined {
  if (comparator.kind !== 'arm' || more.length > 0) return undefined;
  return one === comparator.arm ? other : other === comparator.arm ? one : undefined;
}

/** Who was studied; `undefined` where it is not stated. */
export const populationOf = ({ study, outcome, text, words }: OutcomeContext): string | undefined =>
  outcome.population === 'subgroup'
    ? words.population
    : outcome.population === 'study' && study.population === 'described'
      ? text.population
      : undefined;
