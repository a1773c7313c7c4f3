/**
 * Budgets in bytes (minified and gzipped, without react and styled-components),
 * and what must not be in a page's bundle: another disease's words, another
 * language's words, the schema library. `--all` also prints the pages of every
 * disease, which have no limits of their own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeList } from '@limpide/i18n/locales';
import { bundle } from './bundle.mjs';
import { root } from './run.mjs';

/**
 * Ceilings just above what was measured, to be lowered with each gain; why they
 * stand where they do is in docs/decisions/0004. `own` is a widget's code without
 * the packages that all widgets share, `code` with them, `page` with its records
 * and words in one language.
 */
const widgets = [
  {
    name: 'TherapyComparison',
    entry: 'therapy-comparison',
    own: 16_050,
    code: 26_600,
    page: { 'systemic-sclerosis': 64_900, 'multiple-sclerosis': 79_300 },
  },
  {
    name: 'ImmuneResetDiagram',
    entry: 'immune-reset-diagram',
    own: 20_800,
    code: 31_600,
    page: { 'systemic-sclerosis': 51_000, 'multiple-sclerosis': 52_800 },
  },
];
const shared = ['@limpide/data', '@limpide/i18n', '@limpide/tokens'];
const languages = localeList.map(({ tag }) => tag);
const diseases = ['systemic-sclerosis', 'multiple-sclerosis'];
/** The pages of a locale: those two, or what it offers instead, without a limit of its own. */
const pagesOf = ({ diseases: offered }) => {
  const measured = diseases.filter((disease) => offered === 'all' || offered.includes(disease));
  return measured.length > 0 ? measured : offered.slice(0, 1);
};

const faults = [];
const rows = [['what', 'minified', 'gzip', 'limit']];

function count(what, { gzip, minified }, limit) {
  rows.push([what, minified, gzip, limit ?? '']);
  if (gzip > limit)
    faults.push(`${what}: ${gzip} bytes gzipped, ${gzip - limit} over the limit of ${limit}.`);
}

const camelCase = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** A page with one widget, as a publisher writes it. */
const page = ({ name, entry }, disease, language, records) => `
  import { createElement } from 'react';
  import { createDataset } from '@limpide/data';
  import { ${camelCase(disease)} as records } from '@limpide/data/bundles/${records}';
  import { defineLocale } from '@limpide/i18n';
  import { ${camelCase(disease)} as words } from '@limpide/i18n/${language}/bundles/${records}';
  import { ${camelCase(entry)} } from '@limpide/i18n/${language}/${entry}';
  import { LimpideProvider } from '@limpide/react/provider';
  import { ${name} } from '@limpide/react/${entry}';
  const locale = defineLocale({ locale: '${language}', messages: [${camelCase(entry)}], records: [words] });
  export const app = createElement(LimpideProvider, { locale, dataset: createDataset(records) },
    createElement(${name}, { disease: '${disease}', donor: 'autologous' }));`;

/** Every string of a JSON value, notes to translators excepted. */
function stringsIn(value) {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'description' ? [] : stringsIn(inner)));
}

/** The texts of each translators' file of a language, by its path: `fr/records/studies/astis-2014.json`. */
function textsOf(language) {
  const locales = join(root, 'packages/i18n/locales');
  const files = readdirSync(join(locales, language), { recursive: true }).map((file) => join(language, file));
  return new Map(
    files
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, stringsIn(JSON.parse(readFileSync(join(locales, file), 'utf8')))]),
  );
}

const texts = Object.fromEntries(languages.map((language) => [language, textsOf(language)]));

const folders = { disease: 'diseases', therapy: 'therapies', study: 'studies' };
const fileOf = ({ kind, id }, language) => `${language}/records/${folders[kind] ?? `${kind}s`}/${id}.json`;

/** What a page may hold: its messages, the words of its records, and its sources in their own languages. */
function ownTexts(records, language) {
  const files = [...texts[language].keys()].filter((file) => file.includes('messages'));
  files.push(...records.map((record) => fileOf(record, language)));
  const sources = records.filter(({ kind }) => kind === 'source');
  return {
    files,
    text: [...files.flatMap((file) => texts[language].get(file) ?? []), ...stringsIn(sources)].join('\n'),
  };
}

/** The pieces of a message or sentence that would be recognized: two words or more. */
const piecesOf = (text) =>
  text
    .split(/[{}]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= 12 && /\p{L}{2,}\s+\p{L}{2,}/u.test(piece));

/** Texts of a page that belong to another language, or to records that it does not show. */
function strayTexts(result, records, language) {
  const own = ownTexts(records, language);
  return languages.flatMap((other) =>
    [...texts[other]]
      .filter(([file]) => !own.files.includes(file))
      .flatMap(([file, strings]) =>
        strings
          .flatMap(piecesOf)
          .filter((piece) => result.text.includes(piece) && !own.text.includes(piece))
          .map((piece) => `${file}: ${piece}`),
      ),
  );
}

async function checkPage(widget, disease, language) {
  const what = `page: ${widget.name}, ${disease}, ${language}`;
  const path = `${disease}/${widget.entry}`;
  const result = await bundle(page(widget, disease, language, path));
  count(what, result, widget.page[disease]);
  count(`${what}, bundle of both widgets`, await bundle(page(widget, disease, language, disease)));

  if (result.inputs.some((file) => file.includes('node_modules/zod')))
    faults.push(`${what}: holds the schema library.`);
  const module = await import(`@limpide/data/bundles/${path}`);
  for (const stray of strayTexts(result, module[camelCase(disease)], language))
    faults.push(`${what}: holds a text of another language or record, ${stray}`);
}

for (const { name, entry, own, code } of widgets) {
  const widget = `export { ${name} } from '@limpide/react/${entry}';`;
  count(`${name}: its own code`, await bundle(widget, shared), own);
  count(`${name}: code, shared packages included`, await bundle(widget), code);
}
for (const widget of widgets)
  for (const locale of localeList)
    for (const disease of pagesOf(locale)) await checkPage(widget, disease, locale.tag);

/** The most that one study may cost, by its subpath or loaded by its id. */
const studyLimit = 3000;
for (const file of readdirSync(join(root, 'packages/data/src/studies'))) {
  const id = file.slice(0, -'.ts'.length);
  const study = await bundle(`export { ${camelCase(id)} } from '@limpide/data/studies/${id}';`);
  if (study.gzip > studyLimit) faults.push(`Study ${id}: ${study.gzip} bytes gzipped, over ${studyLimit}.`);
  if (id === 'astis-2014') count('one study by its subpath', study, studyLimit);
  if (study.inputs.some((input) => /dist\/studies\//.test(input) && !input.endsWith(`/${id}.js`)))
    faults.push(`Study ${id}: its subpath brings other studies along.`);
}
const index = await bundle(`export { getStudy } from '@limpide/data/get-study';`);
count('getStudy: the index of all studies', index, 5600);
if (index.text.includes('provenance')) faults.push('getStudy: its index holds records.');

for (const row of rows) console.log(row.join('\t'));

if (process.argv.includes('--all')) {
  console.log(`\n${['page of each disease', 'language', 'minified', 'gzip'].join('\t')}`);
  for (const widget of widgets)
    for (const file of readdirSync(join(root, 'packages/data/src/diseases')))
      for (const language of languages) {
        const disease = file.slice(0, -'.ts'.length);
        const path = `${disease}/${widget.entry}`;
        const { minified, gzip } = await bundle(page(widget, disease, language, path));
        console.log([`${widget.name}, ${disease}`, language, minified, gzip].join('\t'));
      }
}
if (faults.length > 0) console.error(`\n${faults.join('\n')}`);
process.exitCode = faults.length > 0 ? 1 : 0;
