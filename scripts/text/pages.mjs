import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import compileMinified from 'icu-minify/compile';
import { compiledNamespace, i18nextSources, names, sources, used } from './fixture.mjs';
import { paraglideFiles, paraglideName } from './paraglide.mjs';

const language = 'fr';
const other = 'en';
const require = createRequire(import.meta.url);
const map = (messages, change) =>
  Object.fromEntries(Object.entries(messages).map(([key, icu]) => [key, change(icu)]));
const json = (value) => JSON.stringify(value);

/** The page's ten sentences, each said by `call(key, arguments)`. */
const paragraph = (call) =>
  `createElement('p', null, ${used.map(([key, values]) => call(key, Object.keys(values).length ? values : undefined)).join(', ')})`;
const says = (name) => (key, values) =>
  `${name}(${[json(key), ...(values ? [json(values)] : [])].join(', ')})`;

/** One file of words per language, so that a page could take either: it imports one. */
const wordFiles = (make) => ({
  'words-fr.js': `export const words = ${json(make(language))};\n`,
  'words-en.js': `export const words = ${json(make(other))};\n`,
});
const importWords = `import { words } from './words-fr.js';`;

/** A context of three lines, for libraries whose own React binding is not counted. */
const ownProvider = (setUp, call) => `
  import { createContext, createElement, useContext } from 'react';
  ${importWords}
  ${setUp}
  const Context = createContext(null);
  function Page() { const i18n = useContext(Context); return ${paragraph(call)}; }
  export const app = createElement(Context.Provider, { value: made }, createElement(Page));`;

const limpideNamespaces = Object.fromEntries(
  [language, other].flatMap((code) =>
    names.map((name) => [
      `${name}-${code}.js`,
      `export const ${name} = ${json({ locale: code, messages: compiledNamespace(code, name) })};\n`,
    ]),
  ),
);

/** The page with our provider, and all that must come along to run it. */
export const limpide = {
  ...limpideNamespaces,
  'index.js': `
    import { createElement } from 'react';
    import { createTranslate, defineLocale } from '@limpide/i18n';
    import { LimpideProvider, useLimpide } from '@limpide/react/provider';
    ${names.map((name) => `import { ${name} } from './${name}-fr.js';`).join('\n')}
    const locale = defineLocale({ locale: 'fr', messages: [${names.join(', ')}], records: [] });
    function Page() { const t = createTranslate(useLimpide().locale); return ${paragraph(says('t'))}; }
    export const app = (dataset) => createElement(LimpideProvider, { locale, dataset }, createElement(Page));`,
};

/** Our run time alone, overrides included: no message, no React. */
export const runTime = {
  'index.js': `export { createTranslate, defineLocale, extendLocale } from '@limpide/i18n';`,
};

const formatJs = dirname(
  require.resolve('@formatjs/icu-messageformat-parser', { paths: [dirname(require.resolve('react-intl'))] }),
);
const reactIntl = `
  import { createElement } from 'react';
  import { IntlProvider, useIntl } from 'react-intl';
  ${importWords}
  function Page() { const intl = useIntl(); return ${paragraph((key, values) => `intl.formatMessage(${[json({ id: key }), ...(values ? [json(values)] : [])].join(', ')})`)}; }
  export const app = createElement(IntlProvider, { locale: 'fr', messages: words }, createElement(Page));`;

const useIntl = `
  import { createElement } from 'react';
  import { IntlProvider, useTranslations } from 'use-intl/react';
  ${importWords}
  function Page() { const t = useTranslations(); return ${paragraph(says('t'))}; }
  export const app = createElement(IntlProvider, { locale: 'fr', timeZone: 'UTC', messages: words }, createElement(Page));`;

/** use-intl wants its messages in a tree: `table.caption` is `caption` of `table`. */
function tree(messages) {
  const result = {};
  for (const [key, message] of Object.entries(messages)) {
    const [namespace, name] = key.split('.');
    (result[namespace] ??= {})[name] = message;
  }
  return result;
}

/**
 * The same page with each peer: its name, the files of the page and what stands
 * in for a module, as its own documentation advises.
 */
export async function peerPages() {
  const { parse } = await import(join(formatJs, 'index.js'));
  const paraglide = await paraglideFiles([language, other]);
  return [
    {
      name: 'react-intl, precompiled',
      files: { ...wordFiles((code) => map(sources(code), (icu) => parse(icu))), 'index.js': reactIntl },
      alias: { '@formatjs/icu-messageformat-parser': join(formatJs, 'no-parser.js') },
    },
    { name: 'react-intl, with parser', files: { ...wordFiles(sources), 'index.js': reactIntl } },
    {
      name: 'i18next + i18next-icu ¹',
      files: {
        ...wordFiles(sources),
        'index.js': ownProvider(
          `import i18next from 'i18next'; import ICU from 'i18next-icu';
           const made = i18next.createInstance().use(ICU);
           made.init({ lng: 'fr', keySeparator: false, nsSeparator: false, resources: { fr: { translation: words } } });`,
          says('i18n.t'),
        ),
      },
    },
    {
      name: 'i18next, its own format ¹',
      files: {
        ...wordFiles(i18nextSources),
        'index.js': ownProvider(
          `import i18next from 'i18next';
           const made = i18next.createInstance();
           made.init({ lng: 'fr', keySeparator: false, nsSeparator: false, resources: { fr: { translation: words } } });`,
          (key, values) => says('i18n.t')(key, values?.level ? { ...values, context: values.level } : values),
        ),
      },
    },
    {
      name: 'Lingui, compiled ¹',
      files: {
        ...wordFiles((code) => map(sources(code), (icu) => compileMessage(icu))),
        'index.js': ownProvider(
          `import { setupI18n } from '@lingui/core';
           const made = setupI18n({ locale: 'fr', messages: { fr: words } });`,
          says('i18n._'),
        ),
      },
    },
    {
      name: 'use-intl, precompiled',
      files: {
        ...wordFiles((code) => tree(map(sources(code), (icu) => compileMinified(icu)))),
        'index.js': useIntl,
      },
      alias: { 'use-intl/format-message': require.resolve('use-intl/format-message/format-only') },
    },
    {
      name: 'use-intl, with parser',
      files: { ...wordFiles((code) => tree(sources(code))), 'index.js': useIntl },
    },
    {
      name: 'Paraglide ¹',
      files: {
        ...Object.fromEntries(
          Object.entries(paraglide)
            .filter(([path]) => path.endsWith('.js'))
            .map(([path, text]) => [path, text]),
        ),
        'index.js': `
          import { createElement } from 'react';
          import { m } from './messages.js';
          import { overwriteGetLocale } from './runtime.js';
          overwriteGetLocale(() => 'fr');
          function Page() { return ${paragraph((key, values) => `m.${paraglideName(key)}(${values ? json(values) : ''})`)}; }
          export const app = createElement(Page);`,
      },
    },
  ];
}
