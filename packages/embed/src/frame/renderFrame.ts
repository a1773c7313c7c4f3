import { createTranslate } from '@limpide/i18n';
import { frameAddress, readEmbedAddress } from '../address.js';
import { localeOf } from '../checkOptions.js';
import { enhancerScript } from '../enhancerScript.js';
import { frameChild, frameParent } from '../generated/frame.js';
import { escaped } from '../markup/serialize.js';
import { renderStatic } from '../renderStatic.js';
import type { EmbedWidget, OptionsOf } from '../types.js';

/** A widget as a page of its own, and the frame that shows it. */
export interface FramedWidget {
  readonly title: string;
  /** Where the page is served, and what the frame loads. */
  readonly address: string;
  /** The framed page: one document that asks for nothing more. */
  readonly page: string;
  /** Its policy, also in the page: for the header of whoever serves it. */
  readonly policy: string;
  /** What an author pastes: the frame, and a link for systems and sheets of paper that have no frames. */
  readonly snippet: string;
}

/** Tallest frame, in pixels: as much as WordPress grants. What is longer scrolls within the frame. */
const height = 1000;

/** The page fills its frame, and the part with the content scrolls. */
const looks =
  'html,body{margin:0}section{max-block-size:100vh;overflow:auto}section:focus-visible{outline-offset:-3px}' +
  '@media print{section{max-block-size:none;overflow:visible}}';

/**
 * A widget as a framed page with its words, figures, styles and scripts in one
 * document, for systems that take nothing but frames. It needs neither an origin
 * nor storage; without scripts it is complete, and scrolls.
 *
 * @throws EmbedOptionError for an option with which nothing can be made.
 * @throws MissingTextError when the locale lacks the widget's messages.
 * @example (await renderFrame('therapy-comparison', { disease: 'psoriasis', locale: 'fr' })).snippet
 */
export async function renderFrame<Widget extends EmbedWidget>(
  widget: Widget,
  options: OptionsOf[Widget],
): Promise<FramedWidget> {
  const made = renderStatic(widget, { headingLevel: 1, ...options });
  const locale = localeOf(options.locale);
  const whole = readEmbedAddress(made.address);
  if (!whole) throw new TypeError(`The address ${made.address} is none of a widget, so no frame was made.`);
  const address = frameAddress(options.base ?? '/', whole);
  const style = made.snippetCss + looks;
  // A locale of one’s own may say anything, also the end of a script.
  const script = `${enhancerScript(locale)}${frameChild}`.replace(/<(?=\/script|!--)/gi, '\\x3c');
  const policy = [
    "default-src 'none'",
    `script-src '${await hashOf(script)}'`,
    `style-src '${await hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const t = createTranslate(locale);
  const title = quoted(made.title);
  return {
    title: made.title,
    address,
    policy,
    page: `<!doctype html>
<html lang="${locale.locale}" dir="${locale.dir}">
<head>
<meta charset="utf-8" />
<meta http-equiv="content-security-policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<title>${title}</title>
<base target="_blank" />
<style>${style}</style>
</head>
<body>
<main><section aria-label="${title}" tabindex="0">${made.snippet}</section></main>
<script type="module">${script}</script>
</body>
</html>
`,
    snippet:
      `<iframe src="${quoted(address)}" title="${title}" width="100%" height="${height}" loading="lazy" ` +
      'class="limpide-frame" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ' +
      `referrerpolicy="no-referrer"></iframe>\n` +
      `<p lang="${locale.locale}" dir="${locale.dir}"><a href="${quoted(made.address)}">${quoted(t('embed.wholePage', { title: made.title }))}</a></p>\n`,
  };
}

/**
 * Lets the frames of a page take the height of what they show, between 200 and
 * 1000 pixels: a module script for the template of a site, the same for all
 * languages. Without it a frame keeps its height, and scrolls.
 */
export const frameScript: string = frameParent;

/** Text that may stand between quotation marks, in a page and in MDX. */
const quoted = (text: string): string => escaped(text, /[&<>"{}`]/g);

/** As a policy names an inline script or style sheet. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
