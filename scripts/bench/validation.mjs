/**
 * Times the validation of a publisher's records beside ajv on the JSON Schema of
 * the same model, turn by turn in one run. Ours also checks what a JSON Schema
 * cannot say: references, words, figures of two languages, poisoned keys.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { dataset } from '@limpide/data';
import { validateRecords } from '@limpide/data/validate';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';

const schema = createRequire(import.meta.url).resolve('@limpide/data/schema.json');
const ajv = addFormats.default(new Ajv2020.default({ allErrors: true, strict: false }));
const isValid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

/** Every shipped study with its words, again and again, as so many records of a publisher. */
const studies = Object.values(dataset.study).map((study) => ({
  ...study,
  text: { en: en.records[`study/${study.id}`], fr: fr.records[`study/${study.id}`] },
}));
const recordsOf = (count) =>
  JSON.parse(
    JSON.stringify(
      Array.from({ length: count }, (_, index) => ({
        ...studies[index % studies.length],
        id: `own-${index}`,
      })),
    ),
  );

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const time = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

console.log(
  '\nValidation of studies with their words in two languages: medians of pairs, in milliseconds.\n',
);
console.log('records      ours   ajv, schema alone   ratio   ours per record   heap after, MB');
for (const count of [100, 1000, 10_000]) {
  const records = recordsOf(count);
  const ours = () => {
    const { faults } = validateRecords(records, { known: dataset });
    if (faults.length > 0) throw new Error(JSON.stringify(faults[0]));
  };
  const theirs = () => {
    if (!isValid(records)) throw new Error(JSON.stringify(isValid.errors[0]));
  };
  [ours, theirs, ours, theirs].forEach((run) => run());
  const samples = Array.from({ length: count === 10_000 ? 5 : 15 }, () => [time(ours), time(theirs)]);
  const [own, other] = [0, 1].map((column) => median(samples.map((sample) => sample[column])));
  globalThis.gc?.();
  console.log(
    [
      String(count).padEnd(8),
      own.toFixed(1).padStart(9),
      other.toFixed(1).padStart(19),
      median(samples.map(([first, second]) => first / second))
        .toFixed(2)
        .padStart(7),
      (own / count).toFixed(3).padStart(17),
      (process.memoryUsage().heapUsed / 2 ** 20).toFixed(0).padStart(16),
    ].join(' '),
  );
}
