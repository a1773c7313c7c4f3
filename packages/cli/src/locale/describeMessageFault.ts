import type { Translate } from '@limpide/i18n';
import type { MessageFault, MessageFaultCode } from '@limpide/i18n/compile';

/** What adds the messages that a folder lacks. */
export const startCommand = 'limpide locale new';

type Say = (t: Translate, fault: MessageFault) => string;

const words: Readonly<Record<MessageFaultCode, Say>> = {
  notMessages: (t) => t('cli.faultNotMessages', { command: startCommand }),
  wrongNamespace: (t, { wanted }) => t('cli.faultWrongNamespace', { wanted }),
  empty: (t) => t('cli.faultEmpty'),
  syntax: (t, { name, wanted }) => t('cli.faultSyntax', { character: wanted, reason: name }),
  missing: (t) => t('cli.faultMissing', { command: startCommand }),
  extra: (t) => t('cli.faultExtra'),
  sourceChanged: (t, { wanted }) => t('cli.faultSourceChanged', { wanted, field: 'source' }),
  namedStyle: (t, { name }) => t('cli.faultNamedStyle', { name, example: '::…' }),
  date: (t, { name }) => t('cli.faultDate', { name }),
  offset: (t) => t('cli.faultOffset', { word: 'offset:' }),
  wrongCategory: (t, { name, wanted }) => t('cli.faultWrongCategory', { name, wanted }),
  lacksCategory: (t, { name, wanted }) => t('cli.faultLacksCategory', { name, wanted: bare(wanted) }),
  lacksArgument: (t, { name }) => t('cli.faultLacksArgument', { name: `{${name}}` }),
  unknownArgument: (t, { name, wanted }) =>
    t('cli.faultUnknownArgument', { name: `{${name}}`, wanted, any: anyOf(wanted) }),
  wrongKind: (t, { name }) => t('cli.faultWrongKind', { name: `{${name}}` }),
  lacksCase: (t, { name, wanted }) => t('cli.faultLacksCase', { name, wanted: bare(wanted), other: 'other' }),
  unknownCase: (t, { name, value, wanted }) =>
    t('cli.faultUnknownCase', { name, value: bare(value), wanted: bare(wanted) }),
  lacksTag: (t, { name }) => t('cli.faultLacksTag', { name: `<${name}>` }),
  unknownTag: (t, { name, wanted }) =>
    t('cli.faultUnknownTag', { name: `<${name}>`, wanted, any: anyOf(wanted) }),
  noTag: (t, { value, wanted }) => t('cli.faultNoTag', { value, wanted: wanted || 'nl, pt-BR' }),
  unknownLanguage: (t, { value }) => t('cli.faultUnknownLanguage', { value }),
  notFolder: (t, { value, wanted }) => t('cli.faultNotFolder', { value: bare(value), wanted }),
  wrongField: (t, { key, value }) =>
    t('cli.faultWrongField', { field: key, value, wanted: allowed[key] ?? '{ … }' }),
  unknownField: (t, { key }) => t('cli.faultUnknownField', { field: key }),
  unknownDisease: (t, { value }) => t('cli.faultUnknownDisease', { value }),
};

/** What a field of `locale.json` may hold, as it is typed in every language. */
const allowed: Readonly<Record<string, string>> = {
  dir: '"ltr", "rtl"',
  formats: '"en-GB", "es-MX" …',
  name: '"Nederlands", "português" …',
  review: '"native", "awaiting native review"',
  diseases: '"all", [], ["multiple-sclerosis"] …',
};

const anyOf = (wanted: string): 'none' | 'some' => (wanted === '' ? 'none' : 'some');

/** Lists come with quotation marks, and each language has its own. */
const bare = (list: string): string => list.replaceAll('"', '');

/** Says in the reader's language what is wrong, why it matters and what to do. */
export const describeMessageFault = (fault: MessageFault, t: Translate): string =>
  words[fault.code](t, fault);
