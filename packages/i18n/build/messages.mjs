import { compileMessages, uniteUses } from './core.mjs';

const fileOf = (language, namespace) => `locales/${language}/messages/${namespace}.json`;

/** One line that names the file, the key, what is wrong and what to do. */
export const faultLine = (file, { key, why, remedy }) =>
  `${file}${key === '' ? '' : `, "${key}"`}: ${why} ${remedy}`;

/**
 * Compiles one file of ICU messages; each fault names language, namespace and key.
 * `references`: the same file in the reference language, then in every other.
 */
export function compileNamespace(language, namespace, file, faults, references = []) {
  const compiled = compileMessages({ tag: language, messages: file, namespace, references });
  faults.push(...compiled.faults.map((fault) => faultLine(fileOf(language, namespace), fault)));
  return compiled;
}

/** The TypeScript interface of all keys and arguments, over all languages. */
export function argumentTypes(compiled, languages) {
  const [reference] = languages;
  const lines = [];
  const tags = [];
  for (const [namespace, { signatures }] of Object.entries(compiled[reference])) {
    for (const [key, own] of signatures) {
      const said = languages.flatMap((language) => compiled[language][namespace]?.signatures.get(key) ?? []);
      const fields = [...own.args.keys()].map(
        (name) => `${name}: ${typeOf(said.flatMap(({ args }) => args.get(name) ?? []).reduce(uniteUses))}`,
      );
      const markup = [...own.tags].map((tag) => `'${tag}'`);
      lines.push(`  '${key}': ${fields.length > 0 ? `{ ${fields.join('; ')} }` : 'Record<string, never>'};`);
      if (markup.length > 0) tags.push(`  '${key}': ${markup.join(' | ')};`);
    }
  }
  return (
    `/** Arguments of each message, over all languages. */\nexport interface MessageArguments {\n${lines.join('\n')}\n}\n\n` +
    `/** Tags of the messages that hold any. */\nexport interface MessageTags {\n${tags.join('\n')}\n}\n`
  );
}

/** The type of an argument: choices stay open, as what is not among them is said by "other". */
function typeOf({ kind, cases }) {
  if (kind === 'word') return 'string | number';
  if (kind === 'number') return 'number';
  return [...cases.map((name) => `'${name}'`), '(string & {})'].join(' | ');
}
