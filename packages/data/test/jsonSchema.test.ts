import { readFileSync } from 'node:fs';
import formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { records } from '../src/index.js';
import { withWords } from './withWords.js';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: false });
formats(ajv);
const isValid = ajv.compile(read('../dist/limpide.schema.json') as object);

describe('the published JSON Schema', () => {
  it('accepts every shipped record with its words', () => {
    expect(isValid(records.map(withWords)) ? [] : isValid.errors).toEqual([]);
  });

  it('accepts the example of a publisher’s own subject', () => {
    expect(isValid(read('../../cli/examples/own-subject.json')) ? [] : isValid.errors).toEqual([]);
  });

  it.each([
    [
      'a figure without its period',
      (study: object) => ({ ...study, outcomes: [{ kind: 'narrative', id: 'x' }] }),
    ],
    ['an unknown field', (study: object) => ({ ...study, rank: 1 })],
    ['a day that is none', (study: object) => ({ ...study, checkedOn: 'soon' })],
  ])('refuses %s', (_name, change) => {
    const study = records.find(({ id, kind }) => kind === 'study' && id === 'astis-2014');
    expect(isValid([change(study as object)])).toBe(false);
  });
});
