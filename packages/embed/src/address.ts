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
  const { widget, subject, lang, version, recheckBy } = address;
  const edition = version === undefined ? '' : `@${version}`;
  const day = recheckBy === undefined ? '' : `#recheck-${recheckBy}`;
  return `${base.replace(/\/$/, '')}/w/${widget}/${subject}/${lang}${edition}${day}`;
}

/** Reads an address back; nothing where it is none of ours. */
export function readEmbedAddress(address: string): EmbedAddress | undefined {
  const [, widget, subject = '', lang = '', version, recheckBy] = addressForm.exec(address) ?? [];
  return widget === undefined
    ? undefined
    : { widget: widget as EmbedWidget, subject, lang, version, recheckBy };
}
