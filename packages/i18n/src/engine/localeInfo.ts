import type { Direction } from './locale.js';

/** What is known of a locale without loading it. */
export interface LocaleInfo<Tag extends string = string> {
  /** BCP 47 tag. */
  readonly tag: Tag;
  readonly dir: Direction;
  /** Tag for `Intl`, where the language alone would be read as another region's. */
  readonly formats?: string;
  /** The language's own name of itself. */
  readonly name: string;
  /** Whether someone whose language it is has written or read every sentence. */
  readonly review: 'native' | 'awaiting native review';
  /** Ids of the diseases whose records have their words. */
  readonly diseases: 'all' | readonly string[];
}
