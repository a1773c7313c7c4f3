import { createHash } from 'node:crypto';
import {
  embedAddress,
  enhancerScript,
  readEmbedAddress,
  renderStatic,
  type EmbedWidget,
  type OptionsOf,
} from '@limpide/embed';
import type { Locale } from '@limpide/i18n';

/** Files of an embed by their path below the folder that is served as `base`. */
export type EmbedFiles = Readonly<Record<string, string>>;

/** What the files are made of. */
export type EmbedFilesOptions<Widget extends EmbedWidget> = OptionsOf[Widget] & {
  readonly locale: Locale;
  readonly base: string;
};

export interface Asset {
  readonly path: string;
  readonly content: string;
  /** For the attribute `integrity`. */
  readonly integrity: string;
}

/** A file whose name changes with its content: it may be kept for ever by any cache. */
export function asset(name: string, type: 'css' | 'js', content: string): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  return { path: `${name}.${hash}.${type}`, content, integrity };
}

/** Where a page finds a file. */
const at = (base: string, file: Asset): string => `${base.replace(/\/$/, '')}/${file.path}`;
const proof = (file: Asset): string => `integrity="${file.integrity}" crossorigin="anonymous"`;

/** The line of a page that takes a style sheet, and no other than this one. */
export const styleLine = (base: string, file: Asset): string =>
  `<link rel="stylesheet" href="${at(base, file)}" ${proof(file)} />`;

/** The line of a page that takes a script, and no other than this one. */
export const scriptLine = (base: string, file: Asset): string =>
  `<script type="module" src="${at(base, file)}" ${proof(file)}></script>\n`;

/**
 * The snippet with what a site serves for it: style sheet, script, whole page,
 * plain text, JSON-LD, and the lines for the site's template.
 *
 * @throws EmbedOptionError for an option with which nothing can be made.
 */
export function embedFiles<Widget extends EmbedWidget>(
  widget: Widget,
  options: EmbedFilesOptions<Widget>,
): EmbedFiles {
  const { base, locale } = options;
  const made = renderStatic(widget, options as OptionsOf[Widget]);
  const looks = asset('limpide-snippet', 'css', made.snippetCss);
  const script = asset(`limpide.${locale.locale}`, 'js', enhancerScript(locale));
  return {
    'snippet.html': made.snippet,
    'template.html': `${styleLine(base, looks)}\n${scriptLine(base, script)}`,
    'snippet.txt': made.text,
    'snippet.jsonld': `${made.jsonLd}\n`,
    [looks.path]: looks.content,
    [script.path]: script.content,
    ...wholePage(widget, options),
  };
}

/** The page that every form links, with its style sheet. */
export function wholePage<Widget extends EmbedWidget>(
  widget: Widget,
  options: EmbedFilesOptions<Widget>,
): EmbedFiles {
  const { base, locale } = options;
  const page = renderStatic(widget, { ...options, headingLevel: 1 } as OptionsOf[Widget]);
  const whole = asset(`limpide-${widget}`, 'css', page.css);
  const address = readEmbedAddress(page.address);
  const path = address && embedAddress('', { ...address, recheckBy: undefined }).slice(1);
  return {
    [whole.path]: whole.content,
    [`${path}/index.html`]: `<!doctype html>
<html lang="${locale.locale}" dir="${locale.dir}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escaped(page.title)}</title>
${styleLine(base, whole)}
<script type="application/ld+json">${page.jsonLd}</script>
</head>
<body>
<main>${page.html}</main>
</body>
</html>
`,
  };
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
