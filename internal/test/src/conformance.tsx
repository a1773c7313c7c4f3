import { createRef, Fragment, type CSSProperties, type ReactElement, type Ref } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { expectNoAxeFindings } from './axe.js';
import { pseudoLocale, pseudoLocaleMirrored, strayWords, type LocaleShape } from './pseudoLocale.js';
import { hydrate, renderInBrowser, renderOnServer, type Mounted } from './renderers.js';

/** Props that every widget hands to its root. */
export interface RootProps<L> {
  readonly locale: L;
  readonly ref?: Ref<HTMLElement>;
  readonly id?: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly 'data-testid'?: string;
}

/** A widget with an example to try it with. */
export interface Conformance<L extends LocaleShape> {
  /** Component, and example where there are several. */
  readonly name: string;
  /** Value of `data-limpide` on the root. */
  readonly widget: string;
  readonly locales: { readonly en: L; readonly fr: L };
  /** The widget with its example, its data and the given props spread on it. */
  readonly render: (props: RootProps<L>) => ReactElement;
  /** Words that are no language: names that the locale gives nobody, such as `PubMed`. */
  readonly properNames?: readonly string[];
}

/** Ids that ARIA, labels and links below `root` point to, and that are missing or double. */
function brokenReferences(root: ParentNode): string[] {
  const counts = new Map<string, number>();
  for (const { id } of root.querySelectorAll('[id]')) counts.set(id, (counts.get(id) ?? 0) + 1);
  const faults = [...counts].filter(([, count]) => count > 1).map(([id, count]) => `#${id} × ${count}`);
  for (const name of [
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-details',
    'for',
    'headers',
  ]) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      for (const id of (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean)) {
        if (!counts.has(id)) faults.push(`${name}="${id}" points nowhere`);
      }
    }
  }
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
    if (!counts.has(id)) faults.push(`href="#${id}" points nowhere`);
  }
  return faults;
}

/**
 * What every widget keeps, whatever it shows. Call it at the top of a test file
 * that runs in jsdom.
 *
 * @example
 * describeConformance({
 *   name: 'TherapyComparison',
 *   widget: 'therapy-comparison',
 *   locales: { en, fr },
 *   render: (props) => <TherapyComparison disease="systemic-sclerosis" dataset={dataset} {...props} />,
 * });
 */
export function describeConformance<L extends LocaleShape>(conformance: Conformance<L>): void {
  const { widget, render, locales } = conformance;
  const selector = `[data-limpide="${widget}"]`;
  const pseudo = pseudoLocale(locales.en);
  const mirrored = pseudoLocaleMirrored(locales.en);
  const all = [
    ['English', locales.en],
    ['French', locales.fr],
    ['a pseudo-locale', pseudo],
    ['a pseudo-locale from right to left', mirrored],
  ] as const;
  let mounted: Mounted | undefined;

  const rootOf = ({ container }: Mounted): HTMLElement => {
    const found = container.querySelector<HTMLElement>(selector);
    if (found === null)
      throw new Error(`${conformance.name} has no element ${selector}: ${container.innerHTML}`);
    return found;
  };

  afterEach(async () => {
    const last = mounted;
    mounted = undefined;
    await last?.unmount();
  });

  describe(`${conformance.name} keeps the contract of all widgets`, () => {
    it('hands ref, class, style, id and data attributes to its root', async () => {
      const ref = createRef<HTMLElement>();
      mounted = await renderInBrowser(
        render({
          locale: locales.en,
          ref,
          id: 'own-id',
          className: 'own-class',
          style: { maxInlineSize: '40rem' },
          'data-testid': 'own-data',
        }),
      );
      const root = rootOf(mounted);
      expect(ref.current).toBe(root);
      expect(root.id).toBe('own-id');
      expect(root.classList.contains('own-class')).toBe(true);
      expect(root.classList.length, 'its own class stays').toBeGreaterThan(1);
      expect(root.style.maxInlineSize || root.getAttribute('style')).toContain('40rem');
      expect(root.dataset['testid']).toBe('own-data');
    });

    describe.each(all)('in %s', (_language, locale) => {
      it('says language and direction on its root', async () => {
        mounted = await renderInBrowser(render({ locale }));
        const root = rootOf(mounted);
        expect(root.getAttribute('lang')).toBe(locale.locale);
        expect(root.getAttribute('dir')).toBe(locale.dir);
      });

      it('is complete on the server, and hydrates without a word', async () => {
        const hydrated = await hydrate(render({ locale }));
        mounted = hydrated;
        const page = document.createElement('div');
        page.innerHTML = hydrated.server.html;
        expect(page.textContent?.length).toBeGreaterThan(40);
        expect(mounted.container.textContent).toBe(page.textContent);
      });

      it('gives axe nothing to find', async () => {
        mounted = await renderInBrowser(render({ locale }));
        await expectNoAxeFindings(mounted.container);
      });
    });

    it.each([
      ['accented', pseudo],
      ['mirrored', mirrored],
    ])('takes every word from the locale (%s)', async (_name, locale) => {
      mounted = await renderInBrowser(render({ locale }));
      expect(strayWords(rootOf(mounted), conformance.properNames)).toEqual([]);
    });

    it('stands twice on a page, with ids of its own each time', async () => {
      mounted = await hydrate(
        <Fragment>
          {render({ locale: locales.en })}
          {render({ locale: locales.fr })}
        </Fragment>,
      );
      expect(mounted.container.querySelectorAll(selector)).toHaveLength(2);
      expect(brokenReferences(mounted.container)).toEqual([]);
    });

    it('is the same on the server each time', () => {
      const element = render({ locale: locales.fr });
      expect(renderOnServer(element).html).toBe(renderOnServer(element).html);
    });

    it('leaves nothing behind when it is mounted again', async () => {
      await (await renderInBrowser(render({ locale: locales.en }))).unmount();
      mounted = await renderInBrowser(render({ locale: locales.fr }));
      expect(rootOf(mounted).getAttribute('lang')).toBe('fr');
    });
  });
}
