import { readFileSync } from 'node:fs';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { compileNamespace } from '../../packages/i18n/build/messages.mjs';

/**
 * The page that text is measured with: four namespaces, 30 messages in ICU, of
 * which it uses 10; in French, with the English words at hand to be left out.
 */
const namespaces = JSON.parse(readFileSync(new URL('./fixture.json', import.meta.url), 'utf8'));
const all = Object.values(namespaces).flatMap((messages) => Object.entries(messages));

/** Names of the four namespaces. */
export const names = Object.keys(namespaces);

/** ICU source of every message of a language, by key. */
export const sources = (language) =>
  Object.fromEntries(all.map(([key, message]) => [key, message[language]]));

/** Keys of the messages that the page uses, with their arguments. */
export const used = all.filter(([, message]) => message.used).map(([key, message]) => [key, message.used]);

/** A namespace in the form our run time takes, made by the build of `@limpide/i18n`. */
export function compiledNamespace(language, name) {
  const faults = [];
  const file = Object.fromEntries(
    Object.entries(namespaces[name]).map(([key, message]) => [key, { defaultMessage: message[language] }]),
  );
  const { messages } = compileNamespace(language, name, file, faults);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return messages;
}

/** The choice of a message: each message of the fixture has one at most. */
const choiceOf = (nodes) => nodes.find(({ type }) => type === TYPE.select || type === TYPE.plural);

/**
 * A message as one flat list of pieces for each case of its choice:
 * words, or `{ name, isNumber }`.
 */
export function casesOf(icu) {
  const nodes = parse(icu);
  const choice = choiceOf(nodes);
  const piece = (node) =>
    node.type === TYPE.literal
      ? node.value
      : {
          name: node.type === TYPE.pound ? choice.value : node.value,
          isNumber: node.type === TYPE.pound || node.type === TYPE.number,
        };
  if (choice === undefined) return { cases: [['other', nodes.map(piece)]] };
  return {
    choice: choice.value,
    isPlural: choice.type === TYPE.plural,
    cases: Object.entries(choice.options).map(([name, { value }]) => [
      name,
      nodes.flatMap((node) => (node === choice ? value : [node])).map(piece),
    ]),
  };
}

/** Messages in i18next's own format: a key for each plural category or context. */
export function i18nextSources(language) {
  const write = (piece) =>
    typeof piece === 'string' ? piece : `{{${piece.name}${piece.isNumber ? ', number' : ''}}}`;
  return Object.fromEntries(
    Object.entries(sources(language)).flatMap(([key, icu]) => {
      const { choice, cases, isPlural } = casesOf(icu);
      return cases.map(([name, pieces]) => [
        choice === undefined || (name === 'other' && !isPlural) ? key : `${key}_${name}`,
        pieces.map(write).join(''),
      ]);
    }),
  );
}
