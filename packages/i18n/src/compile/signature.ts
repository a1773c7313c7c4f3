import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { messageFault, type MessageFault } from './fault.js';

/** How a message uses an argument: a figure outranks a choice, a choice a word. */
export type ArgumentKind = 'word' | 'choice' | 'number';

export interface ArgumentUse {
  readonly kind: ArgumentKind;
  /** What a choice tells apart, without `other`. */
  readonly cases: readonly string[];
}

/** What a message asks of the program that says it. */
export interface Signature {
  readonly args: ReadonlyMap<string, ArgumentUse>;
  readonly tags: ReadonlySet<string>;
}

type Nodes = ReturnType<typeof parse>;
type PluralNode = Extract<Nodes[number], { type: TYPE.plural }>;

const allCategories: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const ranks: readonly ArgumentKind[] = ['word', 'choice', 'number'];

/** One use that serves two: the kind that asks more, the cases of both. */
export const uniteUses = (one: ArgumentUse | undefined, other: ArgumentUse): ArgumentUse =>
  one === undefined
    ? other
    : {
        kind: ranks.indexOf(one.kind) > ranks.indexOf(other.kind) ? one.kind : other.kind,
        cases: [...new Set([...one.cases, ...other.cases])],
      };

/**
 * Reads a message as ICU MessageFormat.
 *
 * @param tag Language of the message, for its plural categories.
 * @throws SyntaxError of the parser, with `location`.
 */
export function readSignature(
  key: string,
  message: string,
  tag: string,
): Signature & { readonly faults: readonly MessageFault[] } {
  const args = new Map<string, ArgumentUse>();
  const tags = new Set<string>();
  const faults: MessageFault[] = [];
  const use = (name: string, kind: ArgumentKind, cases: readonly string[] = []): void =>
    void args.set(name, uniteUses(args.get(name), { kind, cases }));
  const say = (code: MessageFault['code'], name: string, wanted = ''): void =>
    void faults.push(messageFault(code, key, { value: message, name, wanted }));

  const visit = (nodes: Nodes): void => {
    for (const node of nodes)
      switch (node.type) {
        case TYPE.argument:
          use(node.value, 'word');
          break;
        case TYPE.number:
          if (typeof node.style === 'string') say('namedStyle', node.style);
          use(node.value, 'number');
          break;
        case TYPE.date:
        case TYPE.time:
          say('date', node.value);
          break;
        case TYPE.select:
          use(
            node.value,
            'choice',
            Object.keys(node.options).filter((option) => option !== 'other'),
          );
          for (const option of Object.values(node.options)) visit(option.value);
          break;
        case TYPE.plural:
          if (node.offset) say('offset', node.value);
          use(node.value, 'number');
          checkCategories(node, tag, say);
          for (const option of Object.values(node.options)) visit(option.value);
          break;
        case TYPE.tag:
          tags.add(node.value);
          visit(node.children);
      }
  };
  visit(parse(message, { requiresOtherClause: true }));
  return { args, tags, faults };
}

function checkCategories(
  { options, pluralType, value }: PluralNode,
  tag: string,
  say: (code: 'wrongCategory' | 'lacksCategory', name: string, wanted: string) => void,
): void {
  const rules = new Intl.PluralRules(tag, pluralType ? { type: pluralType } : {});
  // Engines list them in different orders.
  const has: readonly string[] = rules.resolvedOptions().pluralCategories;
  const pluralCategories = allCategories.filter((category) => has.includes(category));
  const own = Object.keys(options).filter((option) => !option.startsWith('='));
  for (const category of own)
    if (!pluralCategories.includes(category)) say('wrongCategory', category, pluralCategories.join(', '));
  for (const category of pluralCategories)
    if (!own.includes(category)) say('lacksCategory', value, `"${category}"`);
}
