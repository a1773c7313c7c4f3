/**
 * How long the sentences of every text are, and how hard a formula finds them:
 * `npm run readability`, once the packages are built. For authors: a score is
 * never shown to readers, and scores of two languages are not comparable.
 *   npm run readability -- --over    names every sentence over the limit of RD02 too
 */
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { runnerImport } from 'vite';
import { dataset } from '@limpide/data';
import { localeList } from '@limpide/i18n/locales';
import { ImmuneResetDiagram, TherapyComparison } from '@limpide/react/server';
import { root } from './run.mjs';

const load = async (file) =>
  (await runnerImport(join(root, file), { root, configFile: false, logLevel: 'error' })).module;

const [{ htmlSegments }, { longestSentence, readabilityOf }, { textsOf }] = await Promise.all(
  [
    'internal/test/src/htmlSegments.ts',
    'internal/test/src/readability.ts',
    'packages/i18n/test/texts.ts',
  ].map(load),
);

/** What the texts of a namespace, or of a kind of record, say. */
function byPlace(language) {
  const places = new Map();
  for (const { at, text } of textsOf(language)) {
    const [, kind] = /records[/\\]([^/\\]+)/.exec(at) ?? [];
    const place = kind ? `records: ${kind}` : `messages: ${at.split('.')[0]}`;
    places.set(place, [...(places.get(place) ?? []), text]);
  }
  return places;
}

/** What a widget says of each disease; quoted titles and names left out. */
const saidBy = (render, diseases, language) =>
  diseases
    .flatMap((disease) => htmlSegments(render(disease)))
    .filter(({ lang, quoted }) => !quoted && lang === language)
    .map(({ text }) => text.replaceAll('\uFFFC', 'X'));

const widgets = {
  'therapy comparison': (shown, disease) =>
    createElement(TherapyComparison, {
      ...shown,
      disease,
      therapies: dataset.disease[disease].options.map(({ therapy }) => therapy),
    }),
  'immune-reset diagram, own cells': (shown, disease) =>
    createElement(ImmuneResetDiagram, { ...shown, disease, donor: 'autologous' }),
  'immune-reset diagram, a donor’s cells': (shown, disease) =>
    createElement(ImmuneResetDiagram, { ...shown, disease, donor: 'allogeneic' }),
};

const formula = { en: 'Flesch', fr: 'Kandel–Moles', es: 'Fernández Huerta' };
const listed = process.argv.includes('--over');

for (const { tag: language, diseases } of localeList) {
  const locale = Object.values(await import(`@limpide/i18n/${language}`))[0];
  const offered = diseases === 'all' ? Object.keys(dataset.disease) : diseases;
  const places = byPlace(language);
  for (const [name, widget] of Object.entries(widgets)) {
    const render = (disease) => renderToStaticMarkup(widget({ dataset, locale, secondary: true }, disease));
    places.set(`widget: ${name}`, saidBy(render, offered, language));
  }
  const limit = longestSentence[language];
  console.log(
    `\n${language}   ${''.padEnd(46)}sentences  longest  over ${limit} words   ${formula[language]}`,
  );
  for (const [place, texts] of [...places].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const { sentences, longest, over, score } = readabilityOf(texts, language);
    if (sentences === 0) continue;
    const share = `${over.length} (${((100 * over.length) / sentences).toFixed(1)} %)`;
    console.log(
      `     ${place.padEnd(46)}${[
        [sentences, 9],
        [longest, 9],
        [share, 15],
        [score.toFixed(0), 11],
      ]
        .map(([value, width]) => String(value).padStart(width))
        .join('')}`,
    );
    if (listed) for (const sentence of over) console.log(`       ${sentence}`);
  }
}
