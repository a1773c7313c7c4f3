/** What can be wrong with a translator's file. */
export type MessageFaultCode =
  | 'notMessages'
  | 'wrongNamespace'
  | 'empty'
  | 'syntax'
  | 'missing'
  | 'extra'
  | 'sourceChanged'
  | 'namedStyle'
  | 'date'
  | 'offset'
  | 'wrongCategory'
  | 'lacksCategory'
  | 'lacksArgument'
  | 'unknownArgument'
  | 'wrongKind'
  | 'lacksCase'
  | 'unknownCase'
  | 'lacksTag'
  | 'unknownTag'
  | 'noTag'
  | 'unknownLanguage'
  | 'notFolder'
  | 'wrongField'
  | 'unknownField'
  | 'unknownDisease';

/** One fault of a translator's file: where, what stands there, why it matters, how to mend it. */
export interface MessageFault {
  readonly code: MessageFaultCode;
  /** Key of the message, or field of `locale.json`; empty where the whole file is meant. */
  readonly key: string;
  /** What stands there. */
  readonly value: string;
  /** What the fault is about: an argument, a tag, a plural category, a part of the key. */
  readonly name: string;
  /** What may stand there, between commas. */
  readonly wanted: string;
  /** In English; a program in another language says `code` with the fields above. */
  readonly why: string;
  readonly remedy: string;
}

type Details = Pick<MessageFault, 'key' | 'value' | 'name' | 'wanted'>;
type Wording = readonly [why: (details: Details) => string, remedy: (details: Details) => string];

const wording: Readonly<Record<MessageFaultCode, Wording>> = {
  notMessages: [
    () => 'is no object of messages by key.',
    () => 'Write { "key": { "defaultMessage": "…" } }.',
  ],
  wrongNamespace: [({ wanted }) => `keys begin with "${wanted}".`, () => 'Correct the key.'],
  empty: [() => '"defaultMessage" is missing or empty.', () => 'Write the words.'],
  syntax: [
    ({ name, wanted }) => `at character ${wanted} it stops being ICU MessageFormat (${name}).`,
    () => 'Close every brace and tag; a tag has no attributes.',
  ],
  missing: [() => 'is missing.', () => 'Add the key, with the words.'],
  extra: [() => 'is not in the reference language.', () => 'Remove the key, or correct it.'],
  sourceChanged: [
    ({ wanted }) => `its "source" is no longer what the reference says: ${wanted}`,
    () => 'Revise the words, then write that text as "source".',
  ],
  namedStyle: [
    ({ name }) => `named style "${name}" would be ignored.`,
    () => 'Use a skeleton (::…), or none.',
  ],
  date: [
    () => 'dates are not written by messages.',
    ({ name }) => `Write {${name}}: pass "${name}" as formatDate writes it.`,
  ],
  offset: [() => 'plural "offset:" would be silently wrong.', () => 'Write the cases out.'],
  wrongCategory: [
    ({ name, wanted }) => `"${name}" is no plural category of the language, which has ${wanted}.`,
    () => 'Remove it, or use one of these.',
  ],
  lacksCategory: [
    ({ name, wanted }) => `plural "${name}" lacks the category ${wanted} of the language.`,
    () => 'Add it, even with the same words as another.',
  ],
  lacksArgument: [
    ({ name }) => `the argument {${name}} of the reference is missing: what it says would be lost.`,
    () => 'Put it into the sentence.',
  ],
  unknownArgument: [
    ({ name, wanted }) =>
      `the argument {${name}} is none of the message, which has ${wanted || 'none'}: nothing would fill it.`,
    () => 'Write its name as in the reference: names are not translated.',
  ],
  wrongKind: [
    ({ name, value, wanted }) => `the argument {${name}} is used as ${value}; it is given as ${wanted}.`,
    () => 'Use it as the reference does.',
  ],
  lacksCase: [
    ({ name, wanted }) =>
      `the choice {${name}} lacks the case ${wanted}: the words of "other" would stand there.`,
    () => 'Add it, even with the same words as another.',
  ],
  unknownCase: [
    ({ name, value, wanted }) =>
      `the choice {${name}} has the case ${value}, which is never asked for; there are ${wanted}.`,
    () => 'Remove it, or write it as in the reference.',
  ],
  lacksTag: [
    ({ name }) => `the tag <${name}> of the reference is missing: what it marks would be lost.`,
    ({ name }) => `Put <${name}>…</${name}> around the words that it marks.`,
  ],
  unknownTag: [
    ({ name, wanted }) =>
      `the tag <${name}> is none of the message, which has ${wanted || 'none'}: nothing would show it.`,
    () => 'Remove it; HTML has no place in a message.',
  ],
  noTag: [
    ({ value }) => `"${value}" is no language tag.`,
    ({ wanted }) => (wanted ? `Write "${wanted}".` : 'Write a BCP 47 tag, such as "nl" or "pt-BR".'),
  ],
  unknownLanguage: [
    ({ value }) => `"Intl" does not know "${value}": plurals and figures would be another language’s.`,
    () => 'Choose the tag of a language that it knows.',
  ],
  notFolder: [({ wanted }) => `must be the folder’s name, "${wanted}".`, () => 'Rename one of the two.'],
  wrongField: [({ wanted }) => `must be ${wanted}.`, () => 'Correct the field.'],
  unknownField: [() => 'is not known.', () => 'Remove the field.'],
  unknownDisease: [
    ({ value }) => `"${value}" is no disease of the data set.`,
    () => 'Write the id of one that is.',
  ],
};

/**
 * A fault with its English words, for a check of your own that lists them with these.
 *
 * @example messageFault('missing', 'widget.harm').remedy // Add the key, with the words.
 */
export function messageFault(
  code: MessageFaultCode,
  key: string,
  details: Partial<Details> = {},
): MessageFault {
  const all: Details = { value: '', name: '', wanted: '', ...details, key };
  const [why, remedy] = wording[code];
  return { code, ...all, why: why(all), remedy: remedy(all) };
}
