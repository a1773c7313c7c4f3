// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dataset } from '@limpide/data';
import type { HostTranslate, Locale } from '@limpide/i18n';
import { en } from '@limpide/i18n/en';
import { fr } from '@limpide/i18n/fr';
import { withI18next } from '../../i18n/test/hosts/i18next.js';
import { icuMessages } from '../../i18n/test/hosts/icu.js';
import { withLingui } from '../../i18n/test/hosts/lingui.js';
import { withReactIntl } from '../../i18n/test/hosts/reactIntl.js';
import { withUseIntl } from '../../i18n/test/hosts/useIntl.js';
import { LimpideProvider, TherapyComparison } from '../src/index.js';
import { Hosted } from './Hosted.js';

const hosts = {
  'react-intl': withReactIntl,
  'i18next with i18next-icu': withI18next,
  Lingui: withLingui,
  'use-intl': withUseIntl,
};

const widget = <TherapyComparison disease="systemic-sclerosis" />;

/** The two things that differ: the kind of a space, and a hyphen where we write a minus sign. */
const plain = (html: string): string => html.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u2212-]/g, '-');

const own = (locale: Locale): string =>
  renderToStaticMarkup(
    <LimpideProvider locale={locale} dataset={dataset}>
      {widget}
    </LimpideProvider>,
  );

const hosted = (locale: Locale, say: HostTranslate): string =>
  renderToStaticMarkup(
    <Hosted locale={locale} say={say}>
      {widget}
    </Hosted>,
  );

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([en, fr])('a whole comparison in $locale', (locale) => {
  it.each(Object.entries(hosts))('is said by %s as by ourselves, without a complaint', (_name, host) => {
    const complaints = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const say = host(locale.locale, icuMessages(locale.locale));
    const asked = new Set<string>();
    const html = hosted(locale, (key, values) => {
      asked.add(key);
      return say(key, values as never);
    });
    expect(complaints.mock.calls).toEqual([]);
    expect(asked.size).toBeGreaterThan(100);
    expect(plain(html)).toBe(plain(own(locale)));
  });

  it.each([
    [
      'throws',
      (): string => {
        throw new Error('No such message');
      },
    ],
    ['returns no text', (): string => undefined as unknown as string],
  ])(
    'has all its own words under a host that %s, and says which messages it missed, once each',
    (_what, fail) => {
      const complaints = vi.spyOn(console, 'error').mockReturnValue(undefined);
      const asked = new Set<string>();
      const html = hosted(locale, (key) => {
        asked.add(key);
        return fail();
      });
      expect(html).toBe(own(locale));
      const said = complaints.mock.calls.map(([text]) => String(text));
      expect(said).toHaveLength(asked.size);
      for (const key of asked)
        expect(said.filter((text) => text.includes(`"${key}" in locale "${locale.tag}"`))).toHaveLength(1);
    },
  );

  it('has its own words for the one message that a host lacks', () => {
    const complaints = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const say = withReactIntl(locale.locale, icuMessages(locale.locale));
    const html = hosted(locale, (key, values) => {
      if (key === 'common.notRecorded') throw new Error('No such message');
      return say(key, values as never);
    });
    expect(plain(html)).toBe(plain(own(locale)));
    expect(complaints).toHaveBeenCalledTimes(1);
    expect(complaints).toHaveBeenCalledWith(
      expect.stringMatching(/"common\.notRecorded".*its own words are shown\. Add the message/),
      expect.any(Error),
    );
  });
});
