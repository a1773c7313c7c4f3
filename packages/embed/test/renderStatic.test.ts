import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset, defineDisease } from '@limpide/data';
import { fr } from '@limpide/i18n/fr';
import {
  embedAddress,
  EmbedOptionError,
  embedWidgets,
  frameAddress,
  readEmbedAddress,
  renderStatic,
  type TherapyComparisonOptions,
} from '../src/index.js';
import { comparison, diagram, diseases, languages } from './widgets.js';

describe('renderStatic', () => {
  it('has one style sheet for all subjects and languages of a widget', () => {
    const sheets = diseases.flatMap((disease) => languages.map((locale) => comparison(disease, locale)));
    expect(new Set(sheets.map(({ css }) => css)).size).toBe(1);
    expect(new Set(sheets.map(({ snippetCss }) => snippetCss)).size).toBe(1);
    expect(diagram('en').css).toBe(diagram('fr').css);
    expect(diagram('en').css).not.toBe(comparison('psoriasis', 'en').css);
  });

  it('styles the widget by names that do not change with its styles', () => {
    for (const [{ html, css, snippetCss }, name] of [
      [comparison('psoriasis', 'en'), 'limpide-therapy-comparison'],
      [diagram('en'), 'limpide-immune-reset-diagram'],
    ] as const) {
      expect(html).toContain(`class="${name}"`);
      const classes = new Set([...css.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, found]) => found));
      expect([...classes]).toEqual([name]);
      expect(css).toMatch(new RegExp(`\\.${name} \\[data-part=['"]?statement`));
      expect(snippetCss).not.toContain('[data-part');
      expect(snippetCss).not.toContain(name);
      expect(snippetCss).toMatch(/\.limpide-embed a\{color:var\(--limpide-color-link/);
      for (const sheet of [css, snippetCss]) {
        expect(sheet).not.toMatch(/[<\n]|data-styled|@import|url\(/);
        expect(sheet.split('{')).toHaveLength(sheet.split('}').length);
      }
    }
  });

  it('links the whole page by widget, subject, language and edition', () => {
    expect(comparison('multiple-sclerosis', 'fr').address).toMatch(
      /^https:\/\/example\.org\/limpide\/w\/therapy-comparison\/multiple-sclerosis\/fr@\d+\.\d+\.\d+#recheck-\d{4}-\d\d-\d\d$/,
    );
    expect(diagram('en').address).toContain('/w/immune-reset-diagram/autologous.multiple-sclerosis/en@');
  });

  it('says what its edition means, pinned or latest, and under which licence', () => {
    const options = { disease: 'psoriasis', locale: fr, version: '9.8.7' } as const;
    const pinned = renderStatic('therapy-comparison', options);
    const latest = renderStatic('therapy-comparison', { ...options, edition: 'latest' });
    expect(pinned.address).toMatch(/^\/w\/therapy-comparison\/psoriasis\/fr@9\.8\.7#/);
    expect(latest.address).toMatch(/^\/w\/therapy-comparison\/psoriasis\/fr#/);
    expect(pinned.snippet).toContain('Cette copie est l’édition 9.8.7.');
    expect(latest.snippet).toContain('Cette copie vient de l’édition 9.8.7.');
    expect(pinned.snippet).toContain('Textes et chiffres\u00a0: CC BY 4.0.');
    const own = { name: 'Tous droits réservés', href: 'https://example.org/droits' };
    const licensed = renderStatic('therapy-comparison', { ...options, licence: own }).snippet;
    expect(licensed).toContain('<a href="https://example.org/droits">');
    expect(licensed).toContain('Textes et chiffres\u00a0: Tous droits réservés.');
  });

  it('takes the choice of columns, rows and heading level', () => {
    const { snippet } = renderStatic('therapy-comparison', {
      disease: 'multiple-sclerosis',
      locale: 'en',
      therapies: ['natalizumab'],
      questions: ['mechanism', 'sources'],
      headingLevel: 4,
    });
    expect(snippet).toContain('<h4>Treatment options');
    expect(snippet.match(/<tr>/g)).toHaveLength(2);
    expect(snippet).toContain('Natalizumab');
    const sources = renderStatic('therapy-comparison', {
      disease: 'psoriasis',
      locale: 'en',
      questions: ['sources'],
    });
    expect(sources.snippet.match(/<tr>/g)).toHaveLength(2);
  });

  it('takes a publisher’s own disease', () => {
    const disease = defineDisease({ ...dataset.disease['psoriasis'], id: 'own-disease' } as never);
    const text = { fr: (fr.records as Readonly<Record<string, unknown>>)['disease/psoriasis'] };
    const own = renderStatic('therapy-comparison', {
      disease: { ...disease, text } as unknown as Exclude<TherapyComparisonOptions['disease'], string>,
      locale: 'fr',
    });
    expect(own.address).toContain('/own-disease/fr@');
    expect(own.snippet).toContain('psoriasis');
  });

  it('writes plain text with the addresses of its sources', () => {
    const { text, address, title } = comparison('systemic-sclerosis', 'en');
    expect(text).not.toMatch(/<\/?[a-z][a-z0-9]*[ >/]|&(?:amp|lt|gt|quot);/);
    expect(text.startsWith(`${title}\n${'='.repeat(title.length)}\n`)).toBe(true);
    expect(text).toContain('<https://doi.org/');
    expect(text).toMatch(/^\[1\] \S/m);
    expect(text).toContain(`<${address}>`);
  });

  it('writes JSON-LD that cannot end its script element', () => {
    const { jsonLd } = comparison('multiple-sclerosis', 'fr');
    expect(jsonLd).not.toMatch(/[<>&]/);
    const { '@graph': graph } = JSON.parse(jsonLd) as { '@graph': readonly Record<string, unknown>[] };
    expect(graph).toContainEqual(
      expect.objectContaining({ '@type': 'MedicalCondition', name: 'sclérose en plaques' }),
    );
    // Never claimed for the host's page.
    expect(jsonLd).not.toMatch(/lastReviewed|reviewedBy/);
    const { '@graph': of } = JSON.parse(diagram('en').jsonLd) as {
      '@graph': readonly Record<string, unknown>[];
    };
    expect(of.map((node) => node['@type'])).toContain('ScholarlyArticle');
  });

  it.each([
    ['disease', { disease: 'ms' }, 'multiple-sclerosis'],
    ['disease', { disease: '__proto__' }, 'multiple-sclerosis'],
    ['locale', { locale: 'de' }, 'en, fr'],
    ['locale', { locale: undefined }, 'en, fr'],
    ['base', { base: 'http://example.org' }, 'https'],
    ['base', { base: 'javascript:alert(1)' }, 'https'],
    ['base', { base: '//evil.example' }, 'https'],
    ['base', { base: 'https://example.org/?a' }, 'https'],
  ])('refuses a wrong %s and says what can be taken: %j', (option, given, remedy) => {
    const options = { disease: 'multiple-sclerosis', locale: 'en', ...given };
    const make = (): unknown => renderStatic('therapy-comparison', options as never);
    expect(make).toThrow(EmbedOptionError);
    expect(make).toThrow(`"${option}"`);
    expect(make).toThrow(remedy);
  });

  it('refuses a wrong widget or donor', () => {
    expect(() => renderStatic('chart' as never, {} as never)).toThrow(/"widget".*therapy-comparison/);
    expect(() => renderStatic('immune-reset-diagram', { donor: 'twin' as never, locale: 'en' })).toThrow(
      /"donor".*autologous, allogeneic/,
    );
  });

  it('answers a thousand hostile options with a clear error', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.anything(),
      fc.constantFrom('constructor', '<script>', '../..', 'multiple-sclerosis"', '\0'),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (disease, locale, base) => {
        const isKnown = typeof disease === 'string' && Object.hasOwn(dataset.disease, disease);
        fc.pre(!isKnown && !(typeof disease === 'object' && disease !== null && 'options' in disease));
        expect(() => renderStatic('therapy-comparison', { disease, locale, base } as never)).toThrow(
          EmbedOptionError,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Addresses', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '/', 'https://example.org', 'https://example.org/a/'),
        fc.constantFrom(...embedWidgets),
        fc.constantFrom('psoriasis', 'autologous.multiple-sclerosis'),
        fc.constantFrom('en', 'fr', 'pt-BR'),
        fc.constantFrom(undefined, '1.2.3', '1.0.0-beta.1'),
        fc.constantFrom(undefined, '2027-11-23'),
        (at, widget, subject, lang, version, recheckBy) => {
          const address = { widget, subject, lang, version, recheckBy };
          expect(readEmbedAddress(embedAddress(at, address))).toEqual(address);
          const page = embedAddress(at, { ...address, recheckBy: undefined });
          expect(frameAddress(at, address)).toBe(page.replace('/w/', '/e/'));
        },
      ),
    );
  });

  it.each(['https://example.org/', '/w/chart/x/en', 'https://doi.org/10.1/w/1', '/w/therapy-comparison/x'])(
    'passes over others: %s',
    (address) => expect(readEmbedAddress(address)).toBeUndefined(),
  );
});
