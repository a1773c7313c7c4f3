import type { Outcome } from '@limpide/data/model';
import { includesNoDifference } from './effect.js';

/** Which way a result goes: of what is counted, or, where its source names only the better one, of the result. */
export type Direction = 'fewer' | 'more' | 'better' | 'worse';

/** What may be said that a treatment does. */
export type Change =
  | Direction
  | `slightly${Capitalize<Direction>}`
  | 'littleOrNone'
  /** The source reports that it found no difference: that is not to say that there is none. */
  | 'noDifferenceShown'
  /** Its direction may not be told. */
  | 'unknown';

/** A direction with the word for its size, where the source gives one. */
export const sized = (direction: Direction, size: Outcome['size']): Change => {
  if (size === 'little-or-none') return 'littleOrNone';
  if (size === undefined) return direction;
  const [first = '', ...rest] = direction;
  return `slightly${first.toUpperCase()}${rest.join('')}` as Change;
};

const favoured: { readonly [Key in NonNullable<Outcome['direction']>]?: Direction } = {
  'favours-intervention': 'better',
  'favours-comparator': 'worse',
};

/**
 * What may be said that a treatment does, for a result that somebody has rated
 * (health-communication, certainty wording and size words):
 *
 * 1. A word for the size is the source’s own, `size`. The one exception: a
 *    source that shows no difference, and shown figures that are the same, are
 *    “little or no difference”.
 * 2. What the source says of the direction goes before what the figures say:
 *    28 and 40 in 100 are no reduction where it shows no difference.
 * 3. Where it says nothing, and the interval of its effect leaves open whether
 *    there was a difference, nothing is said of the direction.
 * 4. Otherwise the shown figures say “reduces” or “increases”: words that are
 *    as right of people alive as of people who died.
 *    Figures that are shown the same say neither, whatever the source found
 *    behind their rounding.
 * 5. Without such figures, the source’s direction says “improves” or “worsens”.
 *
 * @param shown How the shown figure of the treatment differs from the comparator’s.
 */
export function changeOf(
  { direction, size, effect }: Pick<Outcome, 'direction' | 'size' | 'effect'>,
  shown: 'fewer' | 'more' | 'same' | undefined,
): Change {
  if (size === 'little-or-none') return 'littleOrNone';
  if (direction === 'no-difference-shown') return shown === 'same' ? 'littleOrNone' : 'noDifferenceShown';
  if (direction === undefined && effect && includesNoDifference(effect)) return 'unknown';
  if (shown === 'same') return 'unknown';
  const way = shown ?? (direction && favoured[direction]);
  return way ? sized(way, size) : 'unknown';
}
