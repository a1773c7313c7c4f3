import type { EmbedWidget } from './types.js';

/** What an address of a whole page says. */
export interface EmbedAddress {
  readonly widget: EmbedWidget;
  /** A disease, a donor, or both: `autologous.multiple-sclerosis`. */
  readonly subject: string;
  /** BCP 47 tag. */
  readonly lang: string;
  /** Absent: the latest. */
  readonly version?: string | undefined;
  /** Day of the next check, ISO 8601. */
  readonly recheckBy?: string | undefined;
}

/** How an address of a whole page ends: widget, subject, language, edition, day of the next check. */
export const addressForm: RegExp =
  /\/w\/(therapy-comparison|immune-reset-diagram)\/([\w.-]+)\/([\w-]+)(?:@([\w.-]+))?\/?(?:#recheck-([\d-]{10}))?$/;

/**
 * Address of a whole page. The enhancer finds a widget by it, so it is the one
 * thing of a snippet that must survive. The day of the next check follows `#`.
 */
export function embedAddress(base: string, address: EmbedAddress): string {
  const day = address.recheckBy === undefined ? '' : `#recheck-${address.recheckBy}`;
  return `${addressBelow(base, 'w', address)}${day}`;
}

/**
 * Address of the page that a frame shows. It carries no day of the next check:
 * what follows `#` belongs to the page that holds the frame.
 *
 * @example frameAddress('/', { widget: 'therapy-comparison', subject: 'psoriasis', lang: 'fr', version: '1.0.0' })
 * // '/e/therapy-comparison/psoriasis/fr@1.0.0'
 */
export const frameAddress = (base: string, address: EmbedAddress): string => addressBelow(base, 'e', address);

function addressBelow(base: string, kind: 'e' | 'w', address: EmbedAddress): string {
  const { widget, subject, lang, version } = address;
  const edition = version === undefined ? '' : `@${version}`;
  return `${base.replace(/\/$/, '')}/${kind}/${widget}/${subject}/${lang}${edition}`;
}

/** Reads an address back; nothing where it is none of ours. */
export function readEmbedAddress(address: string): EmbedAddress | undefined {
  const [, widget, subject = '', lang = '', version, recheckBy] = addressForm.exec(address) ?? [];
  return widget === undefined
    ? undefined
    : { widget: widget as EmbedWidget, subject, lang, version, recheckBy };
}
