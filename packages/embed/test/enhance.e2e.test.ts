import { gzipSync } from 'node:zlib';
import sanitizeHtml from 'sanitize-html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enhancerScript } from '../src/index.js';
import { startHost, strict, type Host } from './host.js';
import { comparison, diagram, languages } from './widgets.js';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const sclerosis = comparison('systemic-sclerosis', 'fr').snippet;
const transplant = diagram('fr').snippet;
const chooser = 'Choisir les traitements et les questions';

describe('The enhancer', () => {
  it.each(languages)('is no larger than 3 kB (3,072 bytes) compressed, in %s', (language) => {
    const script = enhancerScript(language);
    expect(gzipSync(script).length).toBeLessThanOrEqual(3072);
    expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|eval\(|cookie|Storage|fetch\(|XMLHttp/);
  });

  it('lets a reader choose treatments and questions under the strictest policy, and asks for nothing', async () => {
    const { tab, messages, close } = await host.open({ body: sclerosis });
    await tab.getByText(chooser).click();
    const treatments = tab.getByRole('group', { name: 'Traitements' });
    const boxes = treatments.getByRole('checkbox');
    expect(await boxes.count()).toBe((await tab.locator('table').first().locator('thead th').count()) - 1);
    expect(
      await boxes.evaluateAll((all) => all.filter((box) => (box as HTMLInputElement).disabled).length),
    ).toBe(1);

    const second = tab.locator('table').first().locator('thead th').nth(2);
    const heading = tab.locator('h4', { hasText: 'Allogreffe' }).first();
    expect([await second.isVisible(), await heading.isVisible()]).toEqual([true, true]);
    await boxes.nth(1).uncheck();
    expect([await second.isVisible(), await heading.isVisible()]).toEqual([false, false]);
    expect(await tab.getByRole('status').textContent()).toMatch(/^Masqué par votre choix\u00a0: Allogreffe/);
    await boxes.nth(1).check();
    expect([await second.isVisible(), await heading.isVisible()]).toEqual([true, true]);
    expect(await tab.getByRole('status').textContent()).toBe('');

    const results = tab.getByRole('heading', { name: 'Qu’ont observé les études' });
    await tab.getByRole('group', { name: 'Questions' }).getByRole('checkbox').nth(4).uncheck();
    expect(await results.isVisible()).toBe(false);
    expect(await tab.getByRole('heading', { name: 'Sources de cette comparaison' }).isVisible()).toBe(true);
    expect(messages).toEqual([]);
    expect(await tab.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
    await close();
  });

  it('shows the stages one by one when a reader asks, and all of them before', async () => {
    const { tab, messages, close } = await host.open({ body: transplant });
    const stages = tab.locator('h3').filter({ hasText: /^\d\. / });
    expect(await stages.count()).toBe(9);
    const controls = tab.getByRole('group', { name: 'Étapes de la greffe' });
    const all = controls.getByRole('button', { name: 'Afficher toutes les étapes' });
    expect(await all.getAttribute('aria-pressed')).toBe('true');
    expect(await stages.nth(8).isVisible()).toBe(true);
    await all.click();
    expect(await controls.getByRole('status').textContent()).toBe('Étape 1 sur 9\u00a0: Bilan');
    expect([await stages.nth(0).isVisible(), await stages.nth(1).isVisible()]).toEqual([true, false]);
    const previous = controls.getByRole('button', { name: 'Étape précédente' });
    expect(await previous.getAttribute('aria-disabled')).toBe('true');
    const next = controls.getByRole('button', { name: 'Étape suivante' });
    await next.focus();
    for (let step = 0; step < 10; step += 1) await tab.keyboard.press('Enter');
    expect(await controls.getByRole('status').textContent()).toMatch(/^Étape 9 sur 9/);
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    expect(await next.evaluate((button) => document.activeElement === button)).toBe(true);
    expect([await stages.nth(0).isVisible(), await stages.nth(8).isVisible()]).toEqual([false, true]);
    expect(
      await tab.getByRole('heading', { name: 'Risque de mourir du traitement' }).first().isVisible(),
    ).toBe(true);
    await all.click();
    expect(await stages.nth(3).isVisible()).toBe(true);
    expect(messages).toEqual([]);
    await close();
  });

  it('opens a source beside its mark; Escape closes it and gives the focus back', async () => {
    const { tab, close } = await host.open({ body: sclerosis });
    const mark = tab.getByRole('button', { name: 'Référence 2' }).first();
    const entry = await tab.locator('ol').last().locator('li').nth(1).textContent();
    await mark.click();
    expect(await mark.getAttribute('aria-expanded')).toBe('true');
    expect(await mark.evaluate((button) => button.nextElementSibling?.textContent)).toBe(entry);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Escape');
    expect(await mark.getAttribute('aria-expanded')).toBe('false');
    expect(await mark.evaluate((button) => document.activeElement === button)).toBe(true);
    await mark.click();
    await tab.getByRole('button', { name: 'Référence 3' }).first().click();
    expect(await mark.getAttribute('aria-expanded')).toBe('false');
    expect(await tab.locator('span.limpide-made').count()).toBe(1);
    await close();
  });

  it('changes no word of what was there', async () => {
    const { tab, close } = await host.open({ body: sclerosis, scripts: [] });
    const before = await tab
      .locator('figure')
      .first()
      .evaluate((root) => root.textContent);
    await close();
    const { tab: living, close: closeLiving } = await host.open({ body: sclerosis });
    const after = await living
      .locator('figure')
      .first()
      .evaluate((root) => {
        for (const made of root.querySelectorAll('.limpide-made')) made.remove();
        return root.textContent;
      });
    expect(after).toBe(before);
    await closeLiving();
  });

  it.each([
    ['saved by a system that drops class, id and language', sanitizeHtml(sclerosis)],
    ['without its figure', sanitizeHtml(sclerosis).replace(/^<figure[^>]*>|<\/figure>\s*$/g, '')],
    [
      'whose link was moved up, before it',
      sanitizeHtml(sclerosis).replace(/^(.*)(<figcaption><a [^]*?<\/a>)([^]*)$/s, '<p>$2</p>$1$3'),
    ],
  ])('finds a snippet %s', async (_, body) => {
    const { tab, messages, close } = await host.open({
      body: `<article>${body}<h2>Suite</h2><p>Texte</p></article>`,
    });
    await tab.getByText(chooser).click();
    await tab.getByRole('group', { name: 'Traitements' }).getByRole('checkbox').nth(0).uncheck();
    expect(await tab.locator('thead th').nth(1).isVisible()).toBe(false);
    expect(await tab.getByText('Texte', { exact: true }).isVisible()).toBe(true);
    expect(messages).toEqual([]);
    await close();
  });

  it('survives the browser’s own sanitiser', async () => {
    const { tab, close } = await host.open({ body: '<main></main>', policy: "default-src 'self'" });
    for (const snippet of [sclerosis, transplant]) {
      const [kept, given] = await tab.evaluate((html) => {
        const counts = (root: ParentNode): unknown =>
          ['tr, th, td, caption, h2, h3, h4, li, dt, dd', 'a[href]'].map(
            (selector) => root.querySelectorAll(selector).length,
          );
        const main = document.querySelector('main') as HTMLElement & { setHTML(html: string): void };
        main.setHTML(html);
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        return [
          [counts(main), main.textContent],
          [counts(parsed), parsed.body.textContent],
        ];
      }, snippet);
      expect(kept).toEqual(given);
    }
    await close();
  });

  it('brings fifty snippets on a page to life, each once, with two scripts of the same language', async () => {
    const body = Array.from({ length: 50 }, () => comparison('psoriasis', 'fr').snippet).join('');
    const { tab, messages, close } = await host.open({ body, scripts: ['fr', 'en', 'fr.again'] });
    expect(await tab.getByText(chooser).count()).toBe(50);
    expect(messages).toEqual([]);
    await close();
  });

  it('brings snippets to life that are added, moved or copied later', async () => {
    const { tab, close } = await host.open({ body: `<main>${sclerosis}</main><aside></aside>` });
    await tab.getByText(chooser).click();
    await tab.getByRole('group', { name: 'Traitements' }).getByRole('checkbox').nth(0).uncheck();
    await tab.evaluate(() => {
      const [main, aside] = [document.querySelector('main'), document.querySelector('aside')];
      const figure = main?.firstElementChild as Element;
      aside?.append(figure.cloneNode(true));
      main?.append(figure);
    });
    const copy = tab.locator('aside');
    await copy.getByText(chooser).click();
    expect(await copy.getByText(chooser).count()).toBe(1);
    // The original kept its state, the copy begins anew.
    expect(await tab.locator('main thead th').nth(1).isVisible()).toBe(false);
    expect(await copy.locator('thead th').nth(1).isVisible()).toBe(true);
    await copy.getByRole('checkbox').nth(0).uncheck();
    expect(await copy.locator('thead th').nth(1).isVisible()).toBe(false);
    expect(await copy.locator('.limpide-scroll .limpide-scroll').count()).toBe(0);
    await close();
  });

  it('leaves snippets of another language alone', async () => {
    const { tab, close } = await host.open({
      body: comparison('psoriasis', 'en').snippet,
      scripts: ['fr'],
    });
    expect(await tab.locator('.limpide-made').count()).toBe(0);
    await close();
  });

  it('says when the next check is overdue, by the reader’s clock', async () => {
    const body = sclerosis.replace(/#recheck-[\d-]+/, '#recheck-2020-05-09');
    const { tab, messages, close } = await host.open({ body });
    expect(await tab.locator('h2 + p').textContent()).toBe(
      'Cette copie était à revoir le 9 mai 2020\u00a0: ouvrez la page entière.',
    );
    expect(messages).toEqual([]);
    await close();
  });

  it.each([
    ['resets everything', '* { margin: 0; padding: 0; border: 0; font: inherit; list-style: none }'],
    [
      'shouts',
      '* { color: #333 !important; background: #fff !important; font-size: 14px !important; float: none !important } [hidden] { display: block !important }',
    ],
    ['has a base font of 10 px', 'html { font-size: 10px }'],
    ['has a base font of 24 px', 'html { font-size: 24px }'],
    ['shows hidden cells', 'td, th { display: table-cell !important } h3, h4 { display: block }'],
  ])('works on a page that %s', async (_, css) => {
    const { tab, messages, close } = await host.open({
      body: `${sclerosis}${transplant}`,
      css: `${css}\n${comparison('psoriasis', 'fr').snippetCss}`,
    });
    await tab.getByText(chooser).click();
    await tab.getByRole('group', { name: 'Questions' }).getByRole('checkbox').nth(4).uncheck();
    expect(await tab.getByRole('heading', { name: 'Qu’ont observé les études' }).isVisible()).toBe(false);
    await tab.getByRole('button', { name: 'Afficher toutes les étapes' }).click();
    expect(await tab.getByRole('heading', { name: /^2\. / }).isVisible()).toBe(false);
    expect(messages).toEqual([]);
    await close();
  });

  it('lets a wide table scroll within itself at 320 px, from a keyboard too', async () => {
    const { tab, close } = await host.open(
      { body: sclerosis, css: comparison('psoriasis', 'fr').snippetCss },
      { viewport: { width: 320, height: 640 } },
    );
    const region = tab.getByRole('region').first();
    expect(await region.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await region.focus();
    await tab.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    await close();
  });

  it.each([360, 768, 1280])('moves nothing that a reader sees, at %i px', async (width) => {
    // As in an article, below its beginning.
    const opening = '<h1>Titre</h1>' + '<p>Un paragraphe de la page, avant le tableau.</p>'.repeat(30);
    const { tab, close } = await host.open(
      { body: `${opening}${sclerosis}${transplant}`, css: comparison('psoriasis', 'fr').snippetCss },
      { viewport: { width, height: 800 } },
    );
    const shift = await tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(await tab.getByText(chooser).count()).toBe(1);
    expect(shift).toBe(0);
    await close();
  });

  it.each([
    ['right to left', { root: 'lang="ar" dir="rtl"' }, {}],
    [
      'dark',
      { css: 'html { background: #111; color: #eee } a { color: #9cf }' },
      { colorScheme: 'dark' as const },
    ],
  ])('reads as it should on a page that is %s', async (_, page, options) => {
    const { tab, messages, close } = await host.open({ body: sclerosis, ...page }, options);
    const title = tab.getByRole('heading').first();
    expect(await title.evaluate((found) => getComputedStyle(found).direction)).toBe('ltr');
    await tab.getByText(chooser).click();
    await tab.getByRole('checkbox').nth(0).uncheck();
    expect(await tab.locator('thead th').nth(1).isVisible()).toBe(false);
    expect(messages).toEqual([]);
    await close();
  });

  it('does its work on a page where another script cannot be loaded', async () => {
    const { tab, close } = await host.open({ body: sclerosis, scripts: ['none', 'fr', 'en'] });
    expect(await tab.getByText(chooser).count()).toBe(1);
    await close();
  });

  it('prints everything, also what a reader has hidden', async () => {
    const { tab, close } = await host.open({ body: sclerosis });
    await tab.getByText(chooser).click();
    await tab.getByRole('checkbox').nth(0).uncheck();
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('thead th').nth(1).isVisible()).toBe(true);
    expect(await tab.getByText(chooser).isVisible()).toBe(false);
    await close();
  });

  it('is complete without a script', async () => {
    const { tab, messages, close } = await host.open(
      { body: `${sclerosis}${transplant}`, policy: strict },
      { javaScriptEnabled: false },
    );
    expect(await tab.getByRole('heading', { name: /^9\. / }).isVisible()).toBe(true);
    expect(await tab.getByRole('table').count()).toBeGreaterThan(0);
    expect(messages).toEqual([]);
    await close();
  });
});
