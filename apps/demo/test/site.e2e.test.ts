import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exemplaryPaths, startSite, thoroughPaths, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(thoroughPaths)('%s', (path) => {
  it('sends a strict policy with a new nonce for each response', async () => {
    const [first, second] = await Promise.all([fetch(site.origin + path), fetch(site.origin + path)]);
    const policy = first.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toBe(second.headers.get('content-security-policy'));
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '(none)';
    const html = await first.text();
    for (const [tag] of html.matchAll(/<(?:script|style)\b[^>]*>/g))
      expect(tag).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toMatch(/\son\w+="/);
  });

  // Contrast is measured word by word: of the longest pages' widgets only in Storybook, in both themes and languages.
  const isLong = /(?:multiple|systemic)-sclerosis/.test(path);
  const colorScheme = path.startsWith('/en/') ? 'light' : 'dark';

  it(`has no accessibility finding and a silent console, ${colorScheme}`, async () => {
    const { tab, messages, close } = await site.open(path, { colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page: tab })
      .disableRules(isLong ? ['color-contrast'] : [])
      .analyze();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((node) => node.html.slice(0, 160))
            .join(' | ')}`,
      ),
    ).toEqual([]);
    expect(messages).toEqual([]);
    await close();
  });

  it('does not scroll sideways at 320 px, which is 400 % of 1280 px', async () => {
    const { tab, close } = await site.open(path, { viewport: { width: 320, height: 640 } });
    const widths = await tab.evaluate(
      () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
    );
    expect(widths[0]).toBeLessThanOrEqual(widths[1]);
    await close();
  });
});

describe.each(exemplaryPaths)('widgets of %s', (path) => {
  it('come to life under the policy', async () => {
    const { tab, messages, close } = await site.open(path);
    const diagram = tab.locator('[data-limpide="immune-reset-diagram"]');
    await diagram.locator('[data-part="next"]').click();
    await expect.poll(() => diagram.locator('[data-part="stage-link"][aria-current="step"]').count()).toBe(1);
    const comparison = tab.locator('[data-limpide="therapy-comparison"]');
    const columns = comparison.locator('[data-part="column-heading"]');
    const before = await columns.count();
    await comparison.locator('[data-part="chooser"] > summary').click();
    await comparison
      .locator('[data-part="choice"]')
      .first()
      .locator('input:checked:not(:disabled)')
      .last()
      .uncheck();
    await expect.poll(() => columns.count()).toBe(before - 1);
    expect(messages).toEqual([]);
    await close();
  });

  it('say the same without script, all questions and all stages', async () => {
    const scripted = await site.open(path);
    const plain = await site.open(path, { javaScriptEnabled: false });
    const questions = '[data-part="question"]';
    expect(await plain.tab.locator(questions).allTextContents()).toEqual(
      await scripted.tab.locator(questions).allTextContents(),
    );
    expect(await plain.tab.locator(questions).count()).toBe(9);
    const stages = plain.tab.locator('[data-limpide="immune-reset-diagram"] [data-part="stage"]');
    expect(await stages.count()).toBeGreaterThanOrEqual(9);
    for (const stage of await stages.all()) expect(await stage.isVisible()).toBe(true);
    await plain.close();
    await scripted.close();
  });

  it('put all rows and all stages on paper', async () => {
    const { tab, close } = await site.open(path);
    await tab.emulateMedia({ media: 'print' });
    for (const row of await tab.locator('[data-part="question"]').all())
      expect(await row.isVisible()).toBe(true);
    const stages = tab.locator('[data-limpide="immune-reset-diagram"] [data-part="stage"]');
    expect(await stages.count()).toBeGreaterThanOrEqual(9);
    for (const stage of await stages.all()) expect(await stage.isVisible()).toBe(true);
    expect((await tab.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
    await close();
  });
});
