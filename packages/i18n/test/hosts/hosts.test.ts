import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { createRichTranslate, createTranslate } from '../../src/index.js';
import { en } from '../../src/generated/en.js';
import { fr } from '../../src/generated/fr.js';
import { withI18next } from './i18next.js';
import { icuMessages, type Say, type Values } from './icu.js';
import { withLingui } from './lingui.js';
import { withReactIntl } from './reactIntl.js';
import { withUseIntl } from './useIntl.js';

const hosts = {
  'react-intl': withReactIntl,
  'i18next with i18next-icu': withI18next,
  Lingui: withLingui,
  'use-intl': withUseIntl,
};

/** Words that each argument may take: those of a choice, numbers, or one word. */
function samplesOf(
  nodes: readonly MessageFormatElement[],
  found: Map<string, Set<string | number>> = new Map(),
): Map<string, Set<string | number>> {
  const add = (name: string, values: readonly (string | number)[]): void => {
    found.set(name, new Set([...(found.get(name) ?? []), ...values]));
  };
  for (const node of nodes) {
    if (node.type === TYPE.argument) add(node.value, ['X']);
    if (node.type === TYPE.number || node.type === TYPE.plural)
      add(node.value, [0, 1, 2, 1.5, 22, 1234, 1_000_000]);
    if (node.type === TYPE.tag) samplesOf(node.children, found);
    if (node.type === TYPE.select) add(node.value, Object.keys(node.options));
    if (node.type === TYPE.select || node.type === TYPE.plural)
      for (const { value } of Object.values(node.options)) samplesOf(value, found);
  }
  return found;
}

/** A tag as it is written: a host that knows none leaves it so. */
const written = (icu: string): Values =>
  Object.fromEntries(
    Array.from(icu.matchAll(/<(\w+)>/g), ([, name = '']) => [
      name,
      (words: unknown) => `<${name}>${[words].flat().join('')}</${name}>`,
    ]),
  );

/** Every combination of the choices; the other arguments take their samples in turn. */
function argumentsOf(icu: string): readonly Values[] {
  const samples = [...samplesOf(parse(icu))].map(([name, values]) => {
    const all = [...values];
    // A name that is chosen by or counted is no plain word elsewhere.
    return [name, all.length > 1 ? all.filter((value) => value !== 'X') : all] as const;
  });
  let combinations: readonly Values[] = [{}];
  for (const [name, values] of samples.filter(([, all]) => typeof all[0] === 'string'))
    combinations = combinations.flatMap((before) => values.map((value) => ({ ...before, [name]: value })));
  const numbers = samples.filter(([, all]) => typeof all[0] === 'number');
  const turns = Math.max(1, ...numbers.map(([, all]) => all.length));
  return combinations.flatMap((before) =>
    Array.from({ length: turns }, (_, turn) => ({
      ...before,
      ...Object.fromEntries(
        numbers.map(([name, all], index) => [name, all[(turn + index) % all.length] ?? 0]),
      ),
    })),
  );
}

/** The one rule for comparing: a space is a space, whether a line may break at it or not. */
const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe.each([en, fr])('our ICU messages in $locale', (locale) => {
  const messages = icuMessages(locale.locale);
  const [t, rich] = [createTranslate(locale) as Say, createRichTranslate<string>(locale)];
  const ours = (key: string, values: Values): string =>
    Object.values(values).some((value) => typeof value === 'function')
      ? rich(key as 'widget.rated', values as never).join('')
      : t(key, values);

  it.each(Object.entries(hosts))('say in %s what they say here', (_name, host) => {
    const say = host(locale.locale, messages);
    const differences: string[] = [];
    let compared = 0;
    for (const [key, icu] of Object.entries(messages)) {
      for (const plainValues of argumentsOf(icu)) {
        const values = { ...plainValues, ...written(icu) };
        compared += 1;
        const [theirs, own] = [plain(say(key, values)), plain(ours(key, values))];
        if (theirs !== own) differences.push(`${key} ${JSON.stringify(values)}: "${theirs}", ours "${own}"`);
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });

  it.each(Object.entries(hosts))(
    'differ in %s only where a figure has more than three decimals',
    (_name, host) => {
      // Ours writes a figure as its source gives it; others round, unless a message says how.
      const key = 'evidence.range';
      const values = { low: 0.12345, high: 2 };
      const own = ours(key, values);
      const theirs = plain(host(locale.locale, messages)(key, values));
      expect(own).toMatch(/0[.,]12345/);
      expect(theirs).toMatch(/0[.,]123(?!\d)/);
    },
  );
});
