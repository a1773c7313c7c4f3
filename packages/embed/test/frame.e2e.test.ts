import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fr } from '@limpide/i18n/fr';
import { frameChild } from '../src/generated/frame.js';
import { frameScript, renderFrame, renderStatic, type FramedWidget } from '../src/index.js';
import { startHost, strict, type Host, type HostPage, type Open } from './host.js';
import { languages, type Language } from './widgets.js';

const frameOf = {
  comparison: (locale: Language) =>
    renderFrame('therapy-comparison', { disease: 'systemic-sclerosis', locale }),
  diagram: (locale: Language) =>
    renderFrame('immune-reset-diagram', { donor: 'autologous', disease: 'multiple-sclerosis', locale }),
};
const kinds = ['comparison', 'diagram'] as const;
const every = kinds.flatMap((kind) => languages.map((language) => [kind, language] as const));

let host: Host;
let french: FramedWidget;
beforeAll(async () => {
  host = await startHost();
  french = await frameOf.comparison('fr');
});
afterAll(() => host.close());

const openFrame = (
  { address, page, snippet }: FramedWidget,
  given: Partial<HostPage> = {},
  options: Parameters<Host['open']>[1] = {},
): Promise<Open> =>
  host.open(
    {
      body: `<p>Avant</p>${snippet}<p>Après</p>`,
      pages: { [address]: page },
      policy: `${strict}; frame-src 'self'`,
      scripts: ['frame'],
      ...given,
    },
    options,
  );

/** The frame of a page, once its document is there. */
async function framed(tab: Page): Promise<Frame> {
  await tab.locator('iframe').scrollIntoViewIfNeeded();
  await expect.poll(() => tab.frames()[1]?.url() ?? '').toContain('/e/');
  const frame = tab.frames()[1] as Frame;
  await frame.waitForSelector('section');
  return frame;
}

const heightOf = (tab: Page): Promise<number> =>
  tab
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);

/** A table with 8 rows and 6 columns, as much as a snippet of 2.5 kB holds. */
const exampleTable = (): string => {
  const row = (cell: string, of: number): string =>
    `<tr>${Array.from({ length: 6 }, (_, column) => `<${cell}>${(of * 7919 + column * 104_729).toString(36).repeat(7)}</${cell}>`).join('')}</tr>`;
  return `<table>${row('th', 0)}${Array.from({ length: 8 }, (_, index) => row('td', index + 1)).join('')}</table>`;
};

describe('The frame', () => {
  it('weighs little: 0.7 kB within, 0.5 kB around, compressed', () => {
    expect(gzipSync(frameChild).length).toBeLessThanOrEqual(700);
    expect(gzipSync(frameScript).length).toBeLessThanOrEqual(500);
    expect(frameScript + frameChild).not.toMatch(/innerHTML|eval\(|cookie|Storage|fetch\(/);
  });

  it.each(every)('holds the whole %s in one document, in %s, within its bytes', async (kind, language) => {
    const { page } = await frameOf[kind](language);
    expect(page).not.toMatch(/<link|<img| src=| style=/);
    const example = page.replace(/<figure class="limpide-embed"[^]*<\/figure>/, exampleTable());
    expect(exampleTable().length).toBeGreaterThan(2000);
    expect(gzipSync(example).length).toBeLessThanOrEqual(8000);
    expect(gzipSync(page).length).toBeLessThanOrEqual(kind === 'comparison' ? 33_000 : 22_000);
  });

  it.each(every)(
    'shows the %s alive in %s, without an origin, under the strictest policy',
    async (kind, language) => {
      const made = await frameOf[kind](language);
      const { tab, messages, close } = await openFrame(made);
      expect(await tab.locator('iframe').getAttribute('title')).toBe(made.title);
      const frame = await framed(tab);
      expect(await frame.evaluate(() => origin)).toBe('null');
      await frame.waitForSelector('.limpide-made');
      expect(await frame.getByRole('region', { name: made.title, exact: true }).count()).toBe(1);
      expect(messages).toEqual([]);
      await close();
    },
  );

  it.each(every)('says what the pasted snippet says: %s in %s', async (kind, language) => {
    const { page } = await frameOf[kind](language);
    const options = { locale: language, headingLevel: 1 } as const;
    const { snippet } =
      kind === 'comparison'
        ? renderStatic('therapy-comparison', { ...options, disease: 'systemic-sclerosis' })
        : renderStatic('immune-reset-diagram', {
            ...options,
            donor: 'autologous',
            disease: 'multiple-sclerosis',
          });
    expect(page).toContain(snippet);
  });

  it('is complete without scripts, scrolls from a keyboard, and has no script of a locale end its own', async () => {
    const messagesOf = { ...fr.messages, 'therapyComparison.choose': '</script><script>alert(1)</script>' };
    const { page } = await renderFrame('therapy-comparison', {
      disease: 'psoriasis',
      locale: { ...fr, messages: messagesOf } as typeof fr,
    });
    expect(page.match(/<\/script/g)).toHaveLength(1);

    const { tab, close } = await openFrame(french, {}, { javaScriptEnabled: false });
    const region = tab.frameLocator('iframe').getByRole('region', { name: french.title, exact: true });
    expect(await region.getByRole('table').count()).toBeGreaterThan(0);
    const top = async (): Promise<number> =>
      (await region.getByRole('heading').first().boundingBox())?.y ?? 0;
    await region.focus();
    const before = await top();
    await tab.keyboard.press('PageDown');
    await expect.poll(top).toBeLessThan(before);
    await close();
  });

  it('tells its height in four ways, and again when asked', async () => {
    const { tab, close } = await openFrame(french, { scripts: [] });
    const told = await tab.evaluate(
      (address) =>
        new Promise<unknown[]>((resolve) => {
          const heard: unknown[] = [];
          const frame = document.createElement('iframe');
          frame.setAttribute('sandbox', 'allow-scripts');
          frame.src = `${address}#?secret=abc123`;
          addEventListener('message', ({ data, source }) => {
            if (source !== frame.contentWindow) return;
            heard.push(data);
            if (heard.length !== 4) return;
            // What was told without being asked comes first.
            setTimeout(() => {
              heard.length = 0;
              frame.contentWindow?.postMessage({ message: 'ready', secret: 'abc123' }, '*');
              setTimeout(() => resolve([...heard]), 300);
            }, 500);
          });
          document.body.append(frame);
        }),
      french.address,
    );
    expect(told).toHaveLength(4);
    const [own, wordpress, amp, json] = told as [{ h: number }, object, object, string];
    expect(own).toEqual({ limpide: 1, h: expect.any(Number) });
    expect(own.h).toBeGreaterThan(1000);
    expect(wordpress).toEqual({ message: 'height', value: own.h, secret: 'abc123' });
    expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height: own.h });
    expect(JSON.parse(json)).toMatchObject({ context: 'iframe.resize', height: own.h });
    await close();
  });

  it('gives its height below the fold and in a hidden tab, where nothing is painted', async () => {
    const body = `<div id="before"></div>${french.snippet.replace(' loading="lazy"', '')}`;
    const { tab, close } = await openFrame(french, { body, css: '#before { block-size: 9000px }' });
    await expect.poll(() => heightOf(tab)).toBe(1000);
    await tab.locator('iframe').evaluate((frame) => frame.style.setProperty('height', '300px', 'important'));
    const other = await tab.context().newPage();
    await other.bringToFront();
    await tab.evaluate(() =>
      document.querySelector('iframe')?.contentWindow?.postMessage({ limpide: 1 }, '*'),
    );
    await expect.poll(() => heightOf(tab)).toBe(1000);
    await close();
  });

  it('keeps its title, a link to the whole and lazy loading in what is pasted, also on paper', async () => {
    expect(french.snippet).toMatch(
      /^<iframe src="\/e\/[^"]+" title="[^"]{20,}"[^>]* loading="lazy"[^>]*><\/iframe>\n<p/,
    );
    expect(french.snippet).not.toMatch(/style=|[{}]/);
    const { tab, close } = await openFrame(french, {}, { javaScriptEnabled: false });
    await tab.emulateMedia({ media: 'print' });
    const link = tab.getByRole('link', {
      name: `Ouvrir la page entière\u00a0: ${french.title}`,
    });
    expect(await link.getAttribute('href')).toMatch(/^\/w\/therapy-comparison\/systemic-sclerosis\/fr@/);
    expect(await link.isVisible()).toBe(true);
    await close();
  });

  it('takes its height on a page that has no origin itself', async () => {
    const inner = 'page-within';
    const around = `<iframe id="around" src="/${inner}" sandbox="allow-scripts" height="3000" width="1000"></iframe>`;
    const within = `<!doctype html><script type="module" src="/limpide.frame.js"></script>${french.snippet}`;
    const { tab, close } = await openFrame(french, {
      body: around,
      pages: { [french.address]: french.page, [`/${inner}`]: within },
      scripts: [],
    });
    const frame = tab.frameLocator('#around').locator('iframe');
    await expect.poll(() => frame.evaluate((found) => found.clientHeight)).toBe(1000);
    await close();
  });

  it.each([360, 768, 1280])('moves next to nothing on the page, at %i px', async (width) => {
    const { tab, close } = await openFrame(french, {}, { viewport: { width, height: 800 } });
    await framed(tab);
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
    expect(shift).toBeLessThanOrEqual(0.02);
    expect(await heightOf(tab)).toBeGreaterThanOrEqual(1000);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close();
  });

  it.each([
    ['shouts', { css: '* { color: #333 !important; height: auto !important; font-size: 14px !important }' }],
    ['has a base font of 10 px', { css: 'html { font-size: 10px }' }],
    ['has a base font of 24 px', { css: 'html { font-size: 24px }' }],
    ['reads from right to left', { root: 'lang="ar" dir="rtl"' }],
    ['is dark', { css: 'html { background: #111; color: #eee }' }],
  ])('keeps its height and direction on a page that %s', async (_, given) => {
    const { tab, messages, close } = await openFrame(french, given);
    const frame = await framed(tab);
    await expect.poll(() => heightOf(tab)).toBeGreaterThanOrEqual(1000);
    expect(
      await frame.locator('h1').evaluate((title) => {
        const { direction } = getComputedStyle(title);
        return [direction, getComputedStyle(document.documentElement).fontSize];
      }),
    ).toEqual(['ltr', '16px']);
    expect(messages).toEqual([]);
    await close();
  });

  it('takes heights from its own frames only, within bounds, whatever 1,000 messages say', async () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ limpide: fc.constantFrom(1, '1', true, null), h: fc.jsonValue() }),
      fc.record({ message: fc.constantFrom('height', 'ready'), value: fc.jsonValue(), secret: fc.string() }),
      fc.record({ limpide: fc.constant(1), h: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
    );
    const sent: readonly unknown[] = fc.sample(anything, 1000);
    const { tab, messages, close } = await openFrame(french);
    const frame = await framed(tab);
    await expect.poll(() => heightOf(tab)).toBe(1000);
    const drain = (): Promise<void> => tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));

    // From the page itself, and to the framed page.
    await tab.evaluate((all) => {
      for (const data of all) {
        postMessage(data, '*');
        document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
      }
    }, sent);
    await drain();
    expect(await heightOf(tab)).toBe(1000);

    // From the frame: what is no height changes nothing, what is one stays within bounds.
    await frame.evaluate((all) => {
      for (const data of all) parent.postMessage(data, '*');
    }, sent);
    await drain();
    const height = await heightOf(tab);
    expect([height >= 200, height <= 1000]).toEqual([true, true]);
    for (const [given, shown] of [
      [300, 300],
      [-5, 200],
      [1e9, 1000],
    ] as const) {
      await frame.evaluate((h) => parent.postMessage({ limpide: 1, h }, '*'), given);
      await expect.poll(() => heightOf(tab)).toBe(shown);
    }
    expect(messages).toEqual([]);
    await close();
  });

  it('takes no height from another frame, another site, or a frame that is none of ours', async () => {
    const say =
      '<!doctype html><script>setInterval(() => parent.postMessage({ limpide: 1, h: 321 }, "*"), 20)</script>';
    const ours = french.snippet.replace('<iframe', '<iframe id="ours"');
    const { tab, close } = await openFrame(french, {
      body:
        `${ours}<iframe id="other" src="/other" sandbox="allow-scripts" height="500"></iframe>` +
        '<iframe id="unsandboxed" src="/e/therapy-comparison/psoriasis/fr" height="500"></iframe>',
      policy: "default-src 'self'",
      pages: {
        [french.address]: french.page,
        '/other': say,
        '/e/therapy-comparison/psoriasis/fr': say,
      },
    });
    const shown = (id: string): Promise<number> =>
      tab.locator(`#${id}`).evaluate((frame) => frame.clientHeight);
    await expect.poll(() => shown('ours')).toBe(1000);
    // A frame of the page’s own site, in its own origin, is ours by its address and its window.
    await expect.poll(() => shown('unsandboxed')).toBe(321);
    // The same frame, once it shows another origin, is heard no more.
    await tab.locator('#unsandboxed').evaluate((frame: HTMLIFrameElement) => {
      const said = { limpide: 1, h: 777 };
      const forged = (origin: string): boolean =>
        dispatchEvent(new MessageEvent('message', { data: said, origin, source: frame.contentWindow }));
      forged('https://elsewhere.example');
      forged('null');
    });
    expect(await shown('unsandboxed')).not.toBe(777);
    expect([await shown('other'), await shown('ours')]).toEqual([500, 1000]);
    await close();
  });

  it('reads nothing but a secret from its address, whatever 1,000 addresses say', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('secret=', '?secret=abc', '&', '=', '#', '<script>', '%00', 'javascript:', '__proto__'),
    );
    for (const hash of fc.sample(
      fc.array(piece, { maxLength: 6 }).map((parts) => `#${parts.join('')}`),
      1000,
    )) {
      const told: unknown[] = [];
      runInNewContext(frameChild, {
        document: {
          querySelector: () => ({ firstElementChild: { getBoundingClientRect: () => ({ height: 640.4 }) } }),
        },
        location: { hash, href: `https://example.org/e/x/y/fr${hash}` },
        parent: { postMessage: (message: unknown) => told.push(message) },
        addEventListener: () => undefined,
        ResizeObserver: class {
          observe(): void {
            told.push('observed');
          }
        },
      });
      const [, secret] = /secret=(\w+)/.exec(hash) ?? [];
      expect(told).toMatchObject([
        { limpide: 1, h: 641 },
        ...(secret ? [{ message: 'height', value: 641, secret }] : []),
        { type: 'embed-size', height: 641 },
        expect.stringContaining('"height":641'),
        'observed',
      ]);
    }
  });
});
