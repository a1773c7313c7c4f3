import type { CompiledMessage } from '../engine/formatMessage.js';
import type { LocaleInfo } from '../engine/localeInfo.js';
import type { Locale, RecordWordsByKey } from '../engine/locale.js';

/** Name of a locale's export: `ptBR` of `pt-BR`. */
export const exportName = (tag: string): string =>
  tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a module of a locale is made of. */
export interface LocaleModuleOptions {
  /** Content of its `locale.json`. */
  readonly info: LocaleInfo;
  /** Messages of all its files, as `compileMessages` gives them. */
  readonly messages: Readonly<Record<string, CompiledMessage>>;
  /** Words of records, by `kind/id`. @default none */
  readonly records?: RecordWordsByKey;
  /** With TypeScript's own types rather than JSDoc. @default false */
  readonly typescript?: boolean;
}

/**
 * The text of a module with one locale, for `LimpideProvider` and every
 * function that takes a locale. It imports nothing at run time.
 *
 * @example writeFileSync('nl.js', localeModule({ info, messages })); // export const nl = { … };
 */
export function localeModule(options: LocaleModuleOptions): string {
  const { info, messages, records = {}, typescript = false } = options;
  const { tag, dir, formats, review } = info;
  const locale: Locale = {
    locale: tag,
    tag,
    ...(formats !== undefined && { formats }),
    dir,
    ...(review !== 'native' && { awaitsReview: true }),
    messages,
    records,
  };
  const name = exportName(tag);
  const type = `Locale<'${tag}'>`;
  const text = JSON.stringify(locale, null, 2);
  return typescript
    ? `import type { Locale } from '@limpide/i18n';\n\n/** ${tag} (${review}). */\nexport const ${name}: ${type} = ${text};\n`
    : `/**\n * ${tag} (${review}).\n * @type {import('@limpide/i18n').${type}}\n */\nexport const ${name} = ${text};\n`;
}
