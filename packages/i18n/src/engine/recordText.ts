import type { RecordTexts } from '@limpide/data/model';
import type { Locale } from './locale.js';
import { MissingTextError } from './translate.js';

interface Named<Kind extends keyof RecordTexts> {
  readonly kind: Kind;
  readonly id: string;
  readonly text?: Readonly<Record<string, RecordTexts[Kind]>> | undefined;
}

/**
 * The words of a record in the locale: the publisher's own, written in the
 * record, else the locale's.
 *
 * @throws MissingTextError when there are none: the record is then not shown.
 */
export function recordText<Kind extends keyof RecordTexts>(
  locale: Locale,
  record: Named<Kind>,
): RecordTexts[Kind] {
  const text = record.text?.[locale.locale] ?? locale.records[`${record.kind}/${record.id}`];
  if (text === undefined) throw new MissingTextError(`${record.kind}/${record.id}`, locale.locale);
  return text as RecordTexts[Kind];
}

/**
 * One sentence of a record's text.
 *
 * @throws MissingTextError naming the record and the sentence.
 */
export function statementText(
  locale: Locale,
  owner: string,
  statements: Readonly<Record<string, string>>,
  id: string,
): string {
  const sentence = Object.hasOwn(statements, id) ? statements[id] : undefined;
  if (sentence === undefined) throw new MissingTextError(`${owner}/statements/${id}`, locale.locale);
  return sentence;
}
