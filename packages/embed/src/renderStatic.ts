import {
  createDataset,
  findRecord,
  selectDisease,
  dataset as shipped,
  type Dataset,
  type Disease,
} from '@limpide/data';
import { jsonLdText, toJsonLd } from '@limpide/data/exports/json-ld';
import { wordsOf } from '@limpide/i18n';
import { createImmuneResetDiagram, createTherapyComparison } from '@limpide/react/server';
import { embedAddress } from './address.js';
import { checkBase, checkDisease, checkDonor, checkWidget, localeOf } from './checkOptions.js';
import { version as packageVersion } from './generated/version.js';
import { comparisonMarkup, diagramMarkup, type Markup } from './markup/renderMarkup.js';
import { snippetText, snippetTree } from './snippet/toSnippet.js';
import { snippetStyles } from './styles/snippetStyles.js';
import { toText } from './text/toText.js';
import type {
  EmbedOptions,
  EmbedWidget,
  ImmuneResetDiagramOptions,
  OptionsOf,
  StaticWidget,
  TherapyComparisonOptions,
} from './types.js';

const defaultLicence = { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** What distinguishes one widget from another. */
interface Subject {
  readonly subject: string;
  readonly title: string;
  readonly recheckBy: string | undefined;
  readonly markup: Markup;
  /** The records that are shown. */
  readonly shown: Dataset;
}

/**
 * One widget in one language, in all forms that need no script: the whole HTML
 * with its style sheet, the snippet that an author pastes, JSON-LD, plain text.
 * The words, figures and their order are those of the React components.
 *
 * @throws EmbedOptionError for an option with which nothing can be made.
 * @throws MissingTextError when the locale lacks the widget's messages.
 * @example renderStatic('therapy-comparison', { disease: 'multiple-sclerosis', locale: 'fr' }).snippet
 */
export function renderStatic<Widget extends EmbedWidget>(
  widget: Widget,
  options: OptionsOf[Widget],
): StaticWidget {
  checkWidget(widget);
  const { base = '/', edition = 'pinned', version = packageVersion, licence = defaultLicence } = options;
  checkBase(base);
  const locale = localeOf(options.locale);
  const resolved = { ...options, locale, dataset: options.dataset ?? shipped };
  const { subject, title, recheckBy, markup, shown } =
    widget === 'therapy-comparison'
      ? comparison(resolved as WithLocale<TherapyComparisonOptions>)
      : diagram(resolved as unknown as WithLocale<ImmuneResetDiagramOptions>);
  const address = embedAddress(base, {
    widget,
    subject,
    lang: locale.locale,
    version: edition === 'pinned' ? version : undefined,
    recheckBy,
  });
  const snippet = snippetTree(widget, markup.html, locale, { title, address, version, edition, licence });
  return {
    title,
    address,
    html: markup.html,
    css: markup.css,
    snippet: snippetText(snippet),
    snippetCss: snippetStyles(widget, markup),
    jsonLd: jsonLdText(
      toJsonLd(shown, {
        words: wordsOf(locale),
        ...(options.recordBase !== undefined && { base: options.recordBase }),
      }),
    ),
    text: toText(snippet),
  };
}

type WithLocale<Options extends EmbedOptions> = Options & Parameters<typeof comparisonMarkup>[0];

function comparison(options: WithLocale<TherapyComparisonOptions>): Subject {
  const { disease, all } = withDisease(checkDisease(options.disease, options.dataset), options.dataset);
  const model = createTherapyComparison({ ...options, disease });
  // What is wrong with the whole is for the person who builds the page, not for its readers.
  if (model.kind === 'fault') throw new TypeError(model.message);
  return {
    subject: disease.id,
    title: model.title,
    recheckBy: disease.recheckBy,
    markup: comparisonMarkup({ ...options, disease }),
    shown: selectDisease(all, disease.id),
  };
}

function diagram(options: WithLocale<ImmuneResetDiagramOptions>): Subject {
  const { dataset, donor } = options;
  checkDonor(donor);
  const given = options.disease && withDisease(checkDisease(options.disease, dataset), dataset);
  const model = createImmuneResetDiagram({ ...options, disease: given?.disease });
  if (model.kind === 'fault') throw new TypeError(model.message);
  const procedure = Object.values(dataset.procedure).find((found) => found.donor === donor);
  const cited = model.references.items.flatMap(({ source }) => findRecord(dataset.source, source) ?? []);
  return {
    subject: [donor, ...(given ? [given.disease.id] : [])].join('.'),
    title: model.title,
    recheckBy: procedure?.recheckBy,
    markup: diagramMarkup({ ...options, disease: given?.disease }),
    shown: createDataset([...(given ? [given.disease] : []), ...cited]),
  };
}

/** A publisher's own disease stands beside the records of its data set. */
const withDisease = (
  disease: Disease,
  dataset: Dataset,
): { readonly disease: Disease; readonly all: Dataset } => ({
  disease,
  all: { ...dataset, disease: { ...dataset.disease, [disease.id]: disease } },
});
