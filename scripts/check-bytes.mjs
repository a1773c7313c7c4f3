/**
 * Budgets in bytes (minified and gzipped, without react and styled-components),
 * and what must not be in a page's bundle: another disease's words, another
 * language's words, the schema library.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { root } from './run.mjs';

const camelCase = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const faults = [];
const rows = [];

function budget(what, { gzip, minified }, limit) {
  rows.push([what, minified, gzip, limit ?? '']);
  if (limit && gzip > limit)
    faults.push(`${what}: ${gzip} bytes gzipped, ${gzip - limit} over the limit of ${limit}.`);
}

const code = (widget, entry) => `export { ${widget} } from '@limpide/react/${entry}';`;
const page = (widget, entry, disease, language) => `
  import { createElement } from 'react';
  import { createDataset } from '@limpide/data';
  import { ${camelCase(disease)} as records } from '@limpide/data/bundles/${disease}';
  import { defineLocale } from '@limpide/i18n';
  import { ${camelCase(disease)} as words } from '@limpide/i18n/${language}/bundles/${disease}';
  import { ${camelCase(entry)} } from '@limpide/i18n/${language}/${entry}';
  import { LimpideProvider } from '@limpide/react/provider';
  import { ${widget} } from '@limpide/react/${entry}';
  const locale = defineLocale({ locale: '${language}', messages: [${camelCase(entry)}], records: [words] });
  export const app = createElement(LimpideProvider, { locale, dataset: createDataset(records) },
    createElement(${widget}, { disease: '${disease}', donor: 'autologous' }));`;

const widgets = [
  ['TherapyComparison', 'therapy-comparison', 12_000],
  ['ImmuneResetDiagram', 'immune-reset-diagram', 16_000],
];

for (const [widget, entry, limit] of widgets)
  budget(`${widget}: code`, await bundle(code(widget, entry)), limit);

/** Every message or sentence of two words or more, per language and source file. */
function wordsOf(language) {
  const found = new Map();
  const visit = (value, file) => {
    if (typeof value === 'string') {
      for (const part of value.split(/\{[^}]*\}/)) {
        const text = part.trim();
        if (/\p{L}{2,}\s+\p{L}{2,}/u.test(text) && text.length >= 12) found.set(text, file);
      }
    } else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) if (key !== 'description') visit(inner, file);
    }
  };
  const walk = (folder) => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) walk(path);
      else if (name.endsWith('.json')) visit(JSON.parse(readFileSync(path, 'utf8')), path.slice(root.length));
    }
  };
  walk(join(root, 'packages/i18n/messages', language));
  walk(join(root, 'packages/i18n/records', language));
  return found;
}

const words = { en: wordsOf('en'), fr: wordsOf('fr') };
const own = { 'systemic-sclerosis': [], 'multiple-sclerosis': [] };
for (const disease of Object.keys(own)) {
  const generated = readFileSync(join(root, `packages/i18n/src/generated/en/bundles/${disease}.ts`), 'utf8');
  own[disease] = [...generated.matchAll(/from '\.\.\/records\/([^']+)\.js'/g)].map(
    ([, key]) => `${key}.json`,
  );
}

for (const [widget, entry] of widgets) {
  for (const disease of Object.keys(own)) {
    for (const language of ['en', 'fr']) {
      const result = await bundle(page(widget, entry, disease, language));
      budget(
        `page: ${widget}, ${disease}, ${language}`,
        result,
        disease === 'systemic-sclerosis' ? 30_000 : undefined,
      );
      const where = `page of ${widget}, ${disease}, ${language}`;
      if (result.inputs.some((file) => file.includes('node_modules/zod')))
        faults.push(`${where}: holds the schema library.`);
      const otherLanguage = language === 'en' ? 'fr' : 'en';
      for (const [text, file] of words[otherLanguage]) {
        if (!words[language].has(text) && result.text.includes(text))
          faults.push(`${where}: holds text of "${otherLanguage}" from ${file}: ${text}`);
      }
      for (const [text, file] of words[language]) {
        const isOwn = file.includes('/messages/') || own[disease].some((key) => file.endsWith(key));
        const isShared =
          !isOwn &&
          [...words[language]].some(
            ([other, source]) => other === text && own[disease].some((key) => source.endsWith(key)),
          );
        if (!isOwn && !isShared && result.text.includes(text)) {
          const inOwn = own[disease].some((key) =>
            readFileSync(join(root, 'packages/i18n/records', language, key), 'utf8').includes(text),
          );
          if (!inOwn) faults.push(`${where}: holds words of a record it does not show, ${file}: ${text}`);
        }
      }
    }
  }
}

const one = await bundle(`export { astis2014 } from '@limpide/data/studies/astis-2014';`);
rows.push(['one study by its subpath', one.minified, one.gzip, '']);
if (one.inputs.some((file) => /dist\/studies\/(?!astis-2014)/.test(file)))
  faults.push('One study by its subpath brings other studies along.');

console.log(['what', 'minified', 'gzip', 'limit'].join('\t'));
for (const row of rows) console.log(row.join('\t'));
if (faults.length)
  console.error(
    `\n${faults.slice(0, 40).join('\n')}${faults.length > 40 ? `\n… and ${faults.length - 40} more` : ''}`,
  );
process.exit(faults.length ? 1 : 0);
