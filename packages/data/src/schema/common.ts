import { z } from 'zod';
import { day } from './primitives.js';

/** A publisher's own words of a record, per language. */
export const inlineText = <T extends z.ZodType>(text: T) => z.record(z.string(), text).optional();

/** Freshness and review of a record. `review` is `none` until a named person has done it. */
export const upkeep = {
  /** Day on which the record was last compared with its evidence. */
  checkedOn: day,
  /** Day by which it must be compared again. */
  recheckBy: day,
  /** Who reviewed the record clinically, and when; `none` until a named person has. */
  review: z.union([z.literal('none'), z.strictObject({ name: z.string().min(1), on: day })]),
};

/** Upkeep of a record whose dates no widget shows: a page's bundle may leave it out. */
export const hiddenUpkeep = z.object(upkeep).partial().shape;

/** Where a rule or a licence holds. */
export const region = z.enum(['us', 'eu', 'jp', 'kr', 'uk', 'international']);
