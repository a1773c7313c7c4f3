import compile from 'icu-minify/compile';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** Compiles one file of ICU messages; each fault names language, namespace and key. */
export function compileNamespace(language, namespace, file, faults) {
  const messages = {};
  const args = {};
  for (const [key, entry] of Object.entries(file)) {
    const name = `locales/${language}/messages/${namespace}.json, "${key}"`;
    if (!key.startsWith(`${namespace}.`)) faults.push(`${name}: keys begin with "${namespace}.".`);
    if (typeof entry?.defaultMessage !== 'string' || entry.defaultMessage === '') {
      faults.push(`${name}: "defaultMessage" is missing or empty.`);
      continue;
    }
    try {
      const tree = parse(entry.defaultMessage, { requiresOtherClause: true });
      args[key] = argumentsOf(tree, {}, (fault) => faults.push(`${name}: ${fault}`), language);
      messages[key] = compile(entry.defaultMessage);
    } catch (error) {
      faults.push(`${name}: ${error.message}`);
    }
  }
  return { messages, args };
}

/** Argument names and TypeScript types of a parsed message. */
function argumentsOf(nodes, found, fault, language) {
  for (const node of nodes) {
    if (node.type === TYPE.argument) found[node.value] ??= 'string | number';
    else if (node.type === TYPE.number) {
      if (typeof node.style === 'string')
        fault(`named style "${node.style}" would be ignored; use a skeleton (::…).`);
      found[node.value] = 'number';
    } else if (node.type === TYPE.date || node.type === TYPE.time)
      fault(`dates are not written by messages; pass "${node.value}" as formatDate writes it.`);
    else if (node.type === TYPE.select) {
      const options = Object.keys(node.options).filter((option) => option !== 'other');
      found[node.value] = options
        .map((option) => `'${option}'`)
        .concat('(string & {})')
        .join(' | ');
      for (const option of Object.values(node.options)) argumentsOf(option.value, found, fault, language);
    } else if (node.type === TYPE.plural) {
      if (node.offset) fault(`plural "offset:" would be silently wrong; write the cases out.`);
      found[node.value] = 'number';
      const categories = new Intl.PluralRules(language, { type: node.pluralType }).resolvedOptions()
        .pluralCategories;
      for (const option of Object.keys(node.options)) {
        if (!option.startsWith('=') && !categories.includes(option))
          fault(`"${option}" is no plural category of "${language}".`);
      }
      for (const category of categories) {
        if (!(category in node.options))
          fault(`plural "${node.value}" lacks the category "${category}" of "${language}".`);
      }
      for (const option of Object.values(node.options)) argumentsOf(option.value, found, fault, language);
    } else if (node.type === TYPE.tag) {
      found[`<${node.value}>`] = 'tag';
      argumentsOf(node.children, found, fault, language);
    }
  }
  return found;
}

/** The TypeScript interface of all keys and arguments; every language must agree. */
export function argumentTypes(compiled, languages, faults) {
  const [reference, ...others] = languages;
  const lines = [];
  const tags = [];
  for (const [namespace, { args }] of Object.entries(compiled[reference])) {
    for (const [key, own] of Object.entries(args)) {
      for (const language of others) {
        const theirs = compiled[language][namespace]?.args[key];
        if (!theirs) faults.push(`locales/${language}/messages/${namespace}.json: "${key}" is missing.`);
        else if (Object.keys(theirs).sort().join() !== Object.keys(own).sort().join()) {
          faults.push(
            `"${key}": arguments differ between ${reference} (${Object.keys(own)}) and ${language} (${Object.keys(theirs)}).`,
          );
        }
      }
      const said = languages.map((language) => compiled[language][namespace]?.args[key] ?? {});
      const names = Object.keys(own);
      const fields = names
        .filter((name) => !name.startsWith('<'))
        .map((name) => `${name}: ${widestUse(said.map((args) => args[name]).filter(Boolean))}`);
      const markup = names.filter((name) => name.startsWith('<')).map((name) => `'${name.slice(1, -1)}'`);
      lines.push(`  '${key}': ${fields.length > 0 ? `{ ${fields.join('; ')} }` : 'Record<string, never>'};`);
      if (markup.length > 0) tags.push(`  '${key}': ${markup.join(' | ')};`);
    }
    for (const language of others) {
      for (const key of Object.keys(compiled[language][namespace]?.args ?? {})) {
        if (!(key in args))
          faults.push(`locales/${language}/messages/${namespace}.json: "${key}" is not in ${reference}.`);
      }
    }
  }
  return (
    `/** Arguments of each message, over all languages. */\nexport interface MessageArguments {\n${lines.join('\n')}\n}\n\n` +
    `/** Tags of the messages that hold any. */\nexport interface MessageTags {\n${tags.join('\n')}\n}\n`
  );
}

/** The type that serves every language: a number that one shows as a word is a number; choices add up. */
function widestUse(types) {
  if (types.includes('number')) return 'number';
  const choices = types.filter((type) => type !== 'string | number');
  return choices.length > 0
    ? [...new Set(choices.flatMap((type) => type.split(' | ')))].join(' | ')
    : types[0];
}
