import { messageFault, type MessageFault } from './fault.js';

const reviews: readonly unknown[] = ['native', 'awaiting native review'];
const fields = ['tag', 'dir', 'formats', 'name', 'review', 'diseases'];

function canonical(tag: unknown): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag as string)[0];
  } catch {
    return undefined;
  }
}

/**
 * What is wrong with a text as the tag of a language, if anything: no BCP 47 tag,
 * not as it is to be written, or a language that `Intl` does not know.
 *
 * @example checkTag('nl-be')[0]?.remedy // Write "nl-BE".
 */
export function checkTag(tag: string): readonly MessageFault[] {
  const wanted = canonical(tag);
  if (wanted !== tag) return [messageFault('noTag', 'tag', { value: tag, wanted: wanted ?? '' })];
  return Intl.PluralRules.supportedLocalesOf(tag).length > 0
    ? []
    : [messageFault('unknownLanguage', 'tag', { value: tag })];
}

/**
 * What is wrong with a `locale.json`: tag, direction, name, review, diseases.
 *
 * @param folder Name of the folder it stands in, which is the locale's tag.
 * @param diseases Ids of the diseases that a locale may offer.
 * @example checkLocaleInfo('nl', JSON.parse(text), Object.keys(dataset.disease))
 */
export function checkLocaleInfo(
  folder: string,
  locale: unknown,
  diseases: readonly string[],
): readonly MessageFault[] {
  if (locale === null || typeof locale !== 'object' || Array.isArray(locale))
    return [messageFault('wrongField', '', { value: JSON.stringify(locale) ?? '', wanted: 'an object' })];
  const of = locale as Readonly<Record<string, unknown>>;
  const faults: MessageFault[] = [];
  const say = (key: string, wanted: string): void =>
    void faults.push(messageFault('wrongField', key, { value: JSON.stringify(of[key]) ?? '', wanted }));

  if (of['tag'] !== folder)
    faults.push(messageFault('notFolder', 'tag', { value: JSON.stringify(of['tag']) ?? '', wanted: folder }));
  else faults.push(...checkTag(folder));
  if (of['dir'] !== 'ltr' && of['dir'] !== 'rtl') say('dir', '"ltr" or "rtl"');
  const { formats, name } = of;
  if (formats !== undefined && (formats === folder || canonical(formats) !== formats))
    say('formats', 'the language tag that Intl is to be given, where it is another');
  if (typeof name !== 'string' || name.trim() === '') say('name', 'the language’s own name of itself');
  if (!reviews.includes(of['review'])) say('review', `"${reviews.join('" or "')}"`);
  if (of['diseases'] !== 'all') {
    const offered: unknown = of['diseases'];
    if (!Array.isArray(offered)) say('diseases', '"all" or a list of ids of diseases');
    else
      for (const id of offered as readonly unknown[])
        if (!diseases.some((known) => known === id))
          faults.push(messageFault('unknownDisease', 'diseases', { value: String(id) }));
  }
  for (const field of Object.keys(of))
    if (!fields.includes(field)) faults.push(messageFault('unknownField', field));
  return faults;
}
