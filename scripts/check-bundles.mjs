/**
 * A page's bundle leaves out what no reader sees. This proves it: a widget made
 * of its bundle says the same as one made of all records and all words.
 */
import { isDeepStrictEqual } from 'node:util';
import { createDataset, dataset } from '@limpide/data';
import { defineLocale } from '@limpide/i18n';
import { localeList } from '@limpide/i18n/locales';
import { createImmuneResetDiagram, createTherapyComparison } from '@limpide/react/server';

const only = async (path) => Object.values(await import(path))[0];

const widgets = [
  { entry: 'therapy-comparison', model: createTherapyComparison, props: {} },
  { entry: 'immune-reset-diagram', model: createImmuneResetDiagram, props: { donor: 'autologous' } },
  {
    entry: 'immune-reset-diagram',
    path: 'immune-reset-diagram/allogeneic',
    model: createImmuneResetDiagram,
    props: { donor: 'allogeneic' },
  },
];
const faults = [];

/** Whether a page with every widget has the diagram. */
const isOnPage = (disease, donor) =>
  donor === undefined ||
  dataset.disease[disease].options.some(({ therapy }) =>
    Object.values(dataset.procedure).some(
      (procedure) => procedure.donor === donor && procedure.therapy === therapy,
    ),
  );

/** Where two models first differ: `rows.4.cells.0.blocks.2.text`. */
function difference(one, other, path = []) {
  if (isDeepStrictEqual(one, other)) return undefined;
  const isBranch = (value) => typeof value === 'object' && value !== null;
  if (!isBranch(one) || !isBranch(other)) return path.join('.');
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = difference(one[key], other[key], [...path, key]);
    if (found !== undefined) return found;
  }
  return path.join('.');
}

for (const { tag: language, diseases } of localeList) {
  const whole = await only(`@limpide/i18n/${language}`);
  for (const disease of diseases === 'all' ? Object.keys(dataset.disease) : diseases) {
    for (const { entry, path = entry, model, props } of widgets) {
      const messages = await only(`@limpide/i18n/${language}/${entry}`);
      // A disease's whole page has the transplants that are options for it.
      const page = isOnPage(disease, props.donor) ? [disease] : [];
      for (const bundle of [...page, `${disease}/${path}`]) {
        const records = await only(`@limpide/data/bundles/${bundle}`);
        const words = await only(`@limpide/i18n/${language}/bundles/${bundle}`);
        const locale = defineLocale({ locale: language, messages: [messages], records: [words] });
        for (const secondary of [false, true]) {
          const input = { disease, secondary, ...props };
          const lean = model({ ...input, locale, dataset: createDataset(records) });
          const full = model({ ...input, locale: whole, dataset });
          const where = difference(full, lean);
          if (where !== undefined)
            faults.push(`${entry} of ${bundle}, ${language}, secondary ${secondary}: differs at ${where}`);
        }
      }
    }
  }
}

console.log(faults.length > 0 ? faults.join('\n') : 'Every bundle says what the whole data set says.');
process.exitCode = faults.length > 0 ? 1 : 0;
