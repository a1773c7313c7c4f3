import { messageFault, type MessageFault } from './fault.js';
import { uniteUses, type ArgumentKind, type ArgumentUse, type Signature } from './signature.js';

const kinds: Readonly<Record<ArgumentKind, string>> = {
  word: 'a word',
  choice: 'a choice',
  number: 'a number',
};

/**
 * Compares what a translation asks of the program with what the reference does.
 *
 * @param others The message in more languages: an argument may be used as any of
 *   them uses it, since the program then gives it so.
 */
export function compareSignatures(
  key: string,
  message: string,
  own: Signature,
  reference: Signature,
  others: readonly Signature[],
): readonly MessageFault[] {
  const faults: MessageFault[] = [];
  const say = (code: MessageFault['code'], name: string, wanted = '', value = message): void =>
    void faults.push(messageFault(code, key, { value, name, wanted }));

  const wantedArguments = [...reference.args.keys()].map((name) => `{${name}}`).join(', ');
  for (const name of reference.args.keys())
    if (!own.args.has(name)) say('lacksArgument', name, wantedArguments);
  for (const [name, use] of own.args) {
    const asked = reference.args.get(name);
    if (asked === undefined) say('unknownArgument', name, wantedArguments);
    else
      compareUses(
        use,
        asked,
        others.flatMap(({ args }) => args.get(name) ?? []),
        (code, wanted, value) => say(code, name, wanted, value),
      );
  }

  const wantedTags = [...reference.tags].map((tag) => `<${tag}>`).join(', ');
  for (const tag of reference.tags) if (!own.tags.has(tag)) say('lacksTag', tag, wantedTags);
  for (const tag of own.tags) if (!reference.tags.has(tag)) say('unknownTag', tag, wantedTags);
  return faults;
}

function compareUses(
  own: ArgumentUse,
  asked: ArgumentUse,
  others: readonly ArgumentUse[],
  say: (code: 'wrongKind' | 'lacksCase' | 'unknownCase', wanted: string, value?: string) => void,
): void {
  const given = others.reduce<ArgumentUse>(uniteUses, asked);
  // A choice is given as an identifier, which no reader should see; a figure may stand as it is.
  const fits =
    own.kind === asked.kind || own.kind === given.kind || (own.kind === 'word' && asked.kind === 'number');
  if (!fits) {
    say('wrongKind', kinds[given.kind], kinds[own.kind]);
    return;
  }
  if (own.kind !== 'choice') return;
  const known = asked.kind === 'choice' ? asked.cases : given.cases;
  const list = (cases: readonly string[]): string => cases.map((name) => `"${name}"`).join(', ');
  const unknown = own.cases.filter((name) => !known.includes(name));
  const lacking = known.filter((name) => !own.cases.includes(name));
  if (unknown.length > 0) say('unknownCase', list(known), list(unknown));
  if (lacking.length > 0 && asked.kind === 'choice') say('lacksCase', list(lacking));
}
