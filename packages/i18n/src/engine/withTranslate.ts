import type { HostTranslate, Locale } from './locale.js';

/**
 * A locale whose messages the host says; words of records stay as they are.
 * Where the host throws, or gives no text, that is logged once for each message, and the
 * locale's own words take its place: they are in the same language.
 *
 * @example withTranslate(fr, (key, values) => intl.formatMessage({ id: key }, values))
 */
export const withTranslate = <Code extends string>(
  locale: Locale<Code>,
  translate: HostTranslate,
): Locale<Code> => {
  const logged = new Set<string>();
  return {
    ...locale,
    translate: (key, values) => {
      let why: unknown;
      try {
        const said: unknown = translate(key, values, locale.tag);
        if (typeof said === 'string') return said;
        why = `It returned ${said === null ? 'null' : typeof said}, and must return a string.`;
      } catch (error) {
        why = error;
      }
      if (!logged.has(key)) {
        logged.add(key);
        console.error(
          `translate failed for "${key}" in locale "${locale.tag}", given ${JSON.stringify(values)}; its own words are shown. Add the message to your library, or leave it to the locale.`,
          why,
        );
      }
      return undefined;
    },
  };
};
