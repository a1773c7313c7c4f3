import type { Words } from '@limpide/data/exports/csv';
import type { LimpideRecord } from '@limpide/data/model';
import type { Locale } from './locale.js';

/**
 * The words of a locale for the exports of `@limpide/data`: a publisher's own,
 * written in the record, else the locale's. A record without words in the
 * language has none here: no other language takes their place.
 *
 * @example toCsv(dataset, wordsOf(fr))
 */
export function wordsOf(locale: Locale): Words {
  const of = (record: LimpideRecord): unknown => {
    const own = 'text' in record ? record.text : undefined;
    const key = `${record.kind}/${record.id}`;
    if (own && Object.hasOwn(own, locale.locale)) return own[locale.locale];
    return Object.hasOwn(locale.records, key) ? locale.records[key] : undefined;
  };
  return {
    lang: locale.tag,
    of: of as Words['of'],
  };
}
