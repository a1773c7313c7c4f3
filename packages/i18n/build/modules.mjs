/** The text of each module that the build writes. */
import { shownWords } from './bundles.mjs';
import { exportName } from './core.mjs';

const camelCase = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const localName = (folder, id) => camelCase(`${id}-in-${folder}`);
const json = (value) => JSON.stringify(value, null, 2);

/** The list of locales, as a program or a page asks for it. */
export const listModule = (locales) => `import type { LocaleInfo } from '../engine/localeInfo.js';

/** Tag of a locale that the package has. */
export type LocaleTag = ${locales.map(({ tag }) => `'${tag}'`).join(' | ')};

/** Every locale of the package, the reference first. */
export const localeList: readonly LocaleInfo<LocaleTag>[] = ${json(locales)};
`;

/** Only what is not the usual one, so that it costs nothing elsewhere. */
const settings = ({ dir, formats, review }) =>
  (dir === 'ltr' ? '' : `  dir: '${dir}',\n`) +
  (formats ? `  formats: '${formats}',\n` : '') +
  (review === 'native' ? '' : '  awaitsReview: true,\n');

/** The messages of a namespace, with those of the namespaces it brings along. */
export function namespaceModule(locale, namespace, own, brought) {
  const { tag } = locale;
  const messages =
    brought.length === 0
      ? json(own)
      : `{\n${brought.map((name) => `  ...${name}.messages,\n`).join('')}  ...${json(own)},\n}`;
  const what =
    brought.length === 0
      ? `Messages of ${namespace}, shared by all widgets`
      : `All messages that ${namespace} needs`;
  return (
    `import type { MessageNamespace } from '../../engine/locale.js';\n` +
    brought.map((name) => `import { ${name} } from './${kebabCase(name)}.js';\n`).join('') +
    `\n/** ${what}, ${tag}. */\n` +
    `export const ${namespace}: MessageNamespace<'${tag}'> = {\n  locale: '${tag}',\n${settings(locale)}  messages: ${messages},\n};\n`
  );
}

/** The words of one record. */
export const recordModule = ({ tag }, kind, id, text) =>
  `import type { RecordWords } from '../../../../engine/locale.js';\n\n` +
  `/** Words of ${kind}/${id}, ${tag}. */\n` +
  `export const ${camelCase(id)}: RecordWords<'${tag}'> = ${json({ locale: tag, records: { [`${kind}/${id}`]: text } })};\n`;

/** The words that the page of a bundle shows; `textOf` gives those of a whole record. */
export function bundleModule({ tag }, path, bundle, textOf) {
  const [disease, ...widget] = path.split('/');
  const content = { locale: tag, records: {}, partial: {} };
  for (const record of bundle) {
    const text = textOf(record);
    const words = text && shownWords(record, text);
    if (words) content[record.partial ? 'partial' : 'records'][`${record.kind}/${record.id}`] = words;
  }
  return (
    `import type { RecordWords } from '${'../'.repeat(widget.length)}../../../engine/locale.js';\n\n` +
    `/** Words that ${widget.join(' ') || 'every widget'} shows for ${disease}, ${tag}. */\n` +
    `export const ${camelCase(disease)}: RecordWords<'${tag}'> = ${json(content)};\n`
  );
}

/** The words of every record of a locale; keys are `folder/id`. */
export function recordsModule({ tag }, keys) {
  const pairs = keys.map((key) => key.split('/'));
  return (
    `import type { RecordWords } from '../../engine/locale.js';\n` +
    pairs
      .map(
        ([folder, id]) =>
          `import { ${camelCase(id)} as ${localName(folder, id)} } from './records/${folder}/${id}.js';\n`,
      )
      .join('') +
    `\n/** Words of all records that the locale has, ${tag}. */\n` +
    `export const records: RecordWords<'${tag}'> = {\n  locale: '${tag}',\n  records: {\n` +
    pairs.map((pair) => `    ...${localName(...pair)}.records,\n`).join('') +
    `  },\n};\n`
  );
}

/** A whole locale: every message, and the words of every record it has. */
export const indexModule = (locale, namespaces) =>
  `import { defineLocale, type Locale } from '../engine/locale.js';\n` +
  namespaces
    .map((namespace) => `import { ${namespace} } from './${locale.tag}/${kebabCase(namespace)}.js';\n`)
    .join('') +
  `import { records } from './${locale.tag}/records.js';\n\n` +
  `/** The whole locale "${locale.tag}" (${locale.review}). */\n` +
  `export const ${exportName(locale.tag)}: Locale<'${locale.tag}'> = /* @__PURE__ */ defineLocale({\n  locale: '${locale.tag}',\n  messages: [${namespaces.join(', ')}],\n  records: [records],\n});\n`;
