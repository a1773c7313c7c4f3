/**
 * Times what says a message, beside other libraries with the same ICU texts, turn
 * by turn in one run: plain words, an argument, a plural with its number.
 */
process.env.NODE_ENV = 'production';

const { createRequire } = await import('node:module');
const { dirname, join } = await import('node:path');
const { performance } = await import('node:perf_hooks');
const { setupI18n } = await import('@lingui/core');
const { compileMessage } = await import('@lingui/message-utils/compileMessage');
const { default: i18next } = await import('i18next');
const { default: ICU } = await import('i18next-icu');
const { default: compile } = await import('icu-minify/compile');
const { createIntl, createIntlCache } = await import('react-intl');
const { createTranslator } = await import('use-intl/core');
const { createTranslate, defineLocale } = await import('@limpide/i18n');

const require = createRequire(import.meta.url);
const ownParser = dirname(
  require.resolve('@formatjs/icu-messageformat-parser', { paths: [dirname(require.resolve('react-intl'))] }),
);
const { parse } = await import(join(ownParser, 'index.js'));

const texts = {
  en: {
    simple: 'Nobody rated the certainty of this result.',
    interpolated: 'In the {group} group: {figure}',
    plural: '{count, plural, one {# person} other {# people}} of this study',
  },
  fr: {
    simple: 'Personne n’a évalué le degré de certitude de ce résultat.',
    interpolated: 'Dans le groupe {group} : {figure}',
    plural: '{count, plural, one {# personne} many {# de personnes} other {# personnes}} de cette étude',
  },
};
/** The same texts in i18next's own format. */
const native = {
  en: {
    simple: texts.en.simple,
    interpolated: 'In the {{group}} group: {{figure}}',
    plural_one: '{{count, number}} person of this study',
    plural_other: '{{count, number}} people of this study',
  },
  fr: {
    simple: texts.fr.simple,
    interpolated: 'Dans le groupe {{group}} : {{figure}}',
    plural_one: '{{count, number}} personne de cette étude',
    plural_many: '{{count, number}} de personnes de cette étude',
    plural_other: '{{count, number}} personnes de cette étude',
  },
};
const kinds = Object.keys(texts.en);

/** Arguments of a call: never twice the same in a row, as on a page. */
const turns = Array.from({ length: 64 }, (_, turn) => ({
  simple: undefined,
  interpolated: { group: `group ${turn}`, figure: turn * 37 },
  plural: { count: (turn * 37) % 2500 },
}));

const map = (language, change) =>
  Object.fromEntries(Object.entries(texts[language]).map(([key, icu]) => [key, change(icu)]));

function i18nextFor(language, words, options = {}) {
  const made = i18next.createInstance();
  if (options.plugin) made.use(options.plugin);
  made.init({
    lng: language,
    resources: { [language]: { translation: words } },
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  });
  return (key, values) => made.t(key, values);
}

/** Each library's way to say a message of a language. */
const makers = {
  Limpide(language) {
    const messages = map(language, compile);
    return createTranslate(
      defineLocale({ locale: language, messages: [{ locale: language, messages }], records: [] }),
    );
  },
  'react-intl, precompiled'(language) {
    const intl = createIntl(
      { locale: language, messages: map(language, (icu) => parse(icu)) },
      createIntlCache(),
    );
    return (id, values) => intl.formatMessage({ id }, values);
  },
  'react-intl, with parser'(language) {
    const intl = createIntl({ locale: language, messages: texts[language] }, createIntlCache());
    return (id, values) => intl.formatMessage({ id }, values);
  },
  'i18next-icu': (language) => i18nextFor(language, texts[language], { plugin: ICU }),
  'i18next, its own format': (language) => i18nextFor(language, native[language]),
  'Lingui, compiled'(language) {
    const i18n = setupI18n({ locale: language, messages: { [language]: map(language, compileMessage) } });
    return (key, values) => i18n._(key, values);
  },
  'use-intl': (language) => createTranslator({ locale: language, messages: texts[language] }),
};

const said = (text) => text.replace(/[\u00a0\u202f]/g, ' ');
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const calls = 4000;
let length = 0;

/** Nanoseconds of one call. */
function time(say, kind) {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) length += say(kind, turns[call % turns.length][kind]).length;
  return ((performance.now() - start) * 1e6) / calls;
}

const names = Object.keys(makers);
console.log(
  '\nFormatting of a message: ours in nanoseconds; of each other, how many times as long it takes.\n',
);
console.log(['message'.padEnd(18), 'Limpide', ...names.slice(1)].join('   '));
const behind = [];
for (const language of Object.keys(texts)) {
  const says = names.map((name) => makers[name](language));
  for (const kind of kinds) {
    for (const values of turns) {
      const [ours, ...theirs] = says.map((say) => said(say(kind, values[kind])));
      const other = theirs.findIndex((text) => text !== ours);
      if (other >= 0) throw new Error(`${names[other + 1]} says "${theirs[other]}", ours says "${ours}".`);
    }
    for (let round = 0; round < 5; round += 1) for (const say of says) time(say, kind);
    const rounds = Array.from({ length: 25 }, () => says.map((say) => time(say, kind)));
    const ratios = names
      .slice(1)
      .map((_, index) => median(rounds.map((round) => round[index + 1] / round[0])));
    const cells = ratios.map((ratio, index) => ratio.toFixed(1).padStart(names[index + 1].length));
    const own = median(rounds.map(([ours]) => ours)).toFixed(0);
    console.log([`${kind}, ${language}`.padEnd(18), own.padStart(7), ...cells].join('   '));
    for (const [index, ratio] of ratios.entries())
      if (ratio <= 1 && /^(react-intl|i18next)/.test(names[index + 1]))
        behind.push(`${kind}, ${language}: ${names[index + 1]} is ahead (${ratio.toFixed(2)}).`);
  }
}
if (length === 0) throw new Error('Nothing was said.');
if (behind.length > 0) {
  console.error(`\n${behind.join('\n')}`);
  process.exitCode = 1;
}
