/**
 * Snippets in a real WordPress: saved as an author and as an administrator, read
 * with and without JavaScript, in the feed; and the plugin, with its block in the
 * editor. `npm run test:cms`.
 */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { enhancerScript, renderStatic } from '@limpide/embed';
import { ensureChromium } from '../browser.mjs';
import { launch } from '../launch.mjs';
import { checkPlugin } from './wordpressPlugin.mjs';
import { savePost, startWordPress } from './wordpress.mjs';

const widgets = [
  ['therapy-comparison', { disease: 'multiple-sclerosis' }],
  ['therapy-comparison', { disease: 'psoriasis' }],
  ['immune-reset-diagram', { donor: 'autologous', disease: 'systemic-sclerosis' }],
  ['immune-reset-diagram', { donor: 'allogeneic' }],
];

let failed = 0;
async function check(name, run) {
  try {
    await run();
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(
      `FAIL ${name}\n     ${String(error.message)
        .split('\n')
        .slice(0, 12)
        .map((line) => line.slice(0, 200))
        .join('\n     ')}`,
    );
  }
}

/** What a reader gets of a snippet; read in the page. */
function readEmbed(root) {
  const figure = root.querySelector('figure.limpide-embed');
  const clean = (text) => text.replace(/\s+/g, ' ').trim();
  return (
    figure && {
      text: clean(figure.textContent),
      rows: figure.querySelectorAll('tr').length,
      captions: [...figure.querySelectorAll('caption')].map((each) => clean(each.textContent)),
      headings: [...figure.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((each) => clean(each.textContent)),
      links: [...figure.querySelectorAll('a')].map((each) => each.getAttribute('href')),
      lang: figure.getAttribute('lang'),
    }
  );
}

/** Says where two texts begin to differ, not both of them. */
function sameText(found, pasted, part) {
  // WordPress sets the quotes and dashes of a title as a printer would.
  const [a, b] = [found, pasted].map((value) =>
    JSON.stringify(value ?? null)
      .replaceAll('’', "'")
      .replaceAll(' – ', ' - '),
  );
  const at = [...b].findIndex((letter, index) => a[index] !== letter);
  assert.ok(
    a === b,
    `${part} differs: “${a.slice(at - 40, at + 40)}”, pasted “${b.slice(at - 40, at + 40)}”`,
  );
}

/** The theme's part of every page in which a site owner writes the one script line. */
const template = `<?php
add_action('wp_head', function () {
  if (isset($_GET['enhanced'])) foreach (['en', 'fr'] as $language) echo '<script type="module" src="/limpide-' . $language . '.js"></script>';
});`;

const site = await startWordPress({ mustUse: { 'template.php': template } });
const browser = await launch(await ensureChromium());
try {
  if (site.newer.length) console.log(`newer than pinned: ${site.newer.join(', ')}`);
  for (const language of ['en', 'fr'])
    await writeFile(join(site.folder, `limpide-${language}.js`), enhancerScript(language));

  /** Opens a post; `errors` collects what the console and the network say. */
  async function open(url, { javaScriptEnabled }) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const errors = [];
    const strangers = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(site.url) && !/^(?:data|blob):/.test(address)) strangers.push(address);
    });
    await page.goto(url, { waitUntil: 'load' });
    return { context, page, errors, strangers };
  }

  for (const [widget, options] of widgets) {
    for (const locale of ['en', 'fr']) {
      const subject = [options.donor, options.disease].filter(Boolean).join(', ');
      const label = `${widget}, ${subject}, ${locale}`;
      const { snippet, title } = renderStatic(widget, { ...options, locale, base: 'https://example.org' });
      let url = '';

      for (const role of ['author', 'administrator']) {
        await check(`${label}: saved by an ${role} as it was pasted`, async () => {
          const post = await savePost(site, {
            role,
            title,
            content: `<!-- wp:html -->\n${snippet}\n<!-- /wp:html -->`,
          });
          assert.equal(post.error, undefined);
          assert.equal(post.content, `<!-- wp:html -->\n${snippet}\n<!-- /wp:html -->`);
          url = post.url;
        });
      }

      await check(`${label}: every row, caption, heading, link and word without JavaScript`, async () => {
        const { context, page } = await open(url, { javaScriptEnabled: false });
        const wanted = await context.newPage();
        await wanted.setContent(snippet);
        const read = (from) => from.locator('html').evaluate(readEmbed);
        const [found, pasted] = [await read(page), await read(wanted)];
        for (const part of Object.keys(pasted)) sameText(found?.[part], pasted[part], part);
        assert.equal(found.lang, locale);
        await context.close();
      });

      await check(
        `${label}: comes to life, with no request off the host, no cookie, no storage`,
        async () => {
          const { context, page, errors, strangers } = await open(`${url}&enhanced`, {
            javaScriptEnabled: true,
          });
          const figure = page.locator('figure.limpide-embed');
          if (widget === 'therapy-comparison') {
            const box = figure.locator('input[type=checkbox]:not(:disabled)').first();
            await figure.locator('details > summary').first().click();
            await box.waitFor();
            const shown = () => figure.locator('td:visible, h4:visible').count();
            const before = await shown();
            await box.uncheck();
            assert.ok((await shown()) < before, 'unchecking a treatment hides what it answers');
          } else {
            const next = figure.getByRole('button').first();
            await next.waitFor();
            await next.click();
          }
          assert.deepEqual(errors, []);
          assert.deepEqual(strangers, []);
          assert.deepEqual(await context.cookies(), []);
          // WordPress keeps there what it found of the browser's emoji.
          const stored = await page.evaluate(() =>
            [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(
              (key) => !key.startsWith('wpEmoji'),
            ),
          );
          assert.deepEqual(stored, []);
          await context.close();
        },
      );

      await check(`${label}: whole in the feed`, async () => {
        const feed = await (await fetch(`${site.url}/?feed=rss2`)).text();
        const { length } = snippet.match(/<tr/g) ?? [];
        const item = feed
          .split('<item>')
          .find((each) => each.includes(title) && each.includes(snippet.slice(0, 60)));
        assert.ok(item, 'the feed has the post');
        assert.equal((item.match(/<tr/g) ?? []).length, length);
        assert.ok(item.includes('https://example.org/w/'), 'the link to the whole page is in it');
      });
    }
  }

  await checkPlugin({ site, browser, check, open, readEmbed });
} finally {
  await browser.close();
  await site.stop();
}
console.log(failed ? `\n${failed} failed` : '\nall passed');
process.exit(failed ? 1 : 0);
