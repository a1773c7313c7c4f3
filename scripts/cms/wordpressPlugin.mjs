/** The WordPress plugin in a real WordPress: block, shortcode, editor, readers, and what stays without it. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture, root } from '../run.mjs';
import { phpString, savePost } from './wordpress.mjs';

const shortcode = (attributes) =>
  `[limpide ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}]`;

const cases = [
  { widget: 'therapy-comparison', disease: 'multiple-sclerosis', lang: 'fr' },
  { widget: 'therapy-comparison', disease: 'psoriasis', lang: 'en' },
  { widget: 'immune-reset-diagram', donor: 'autologous', lang: 'fr' },
  { widget: 'immune-reset-diagram', donor: 'allogeneic', lang: 'en' },
];

/** Content that cannot become a widget, with the words that its editors read in French. */
const mistakes = [
  [{ widget: 'comparison', lang: 'fr' }, ['widget="comparison"', 'therapy-comparison']],
  [{ widget: 'therapy-comparison', disease: 'gout', lang: 'fr' }, ['disease="gout"', 'multiple-sclerosis']],
  [{ widget: 'therapy-comparison', disease: 'psoriasis' }, ['lang=""', 'en, fr']],
  [{ widget: 'therapy-comparison', disease: 'psoriasis', lang: '../../index' }, ['lang="../../index"']],
  [{ widget: 'immune-reset-diagram', donor: 'autologous', lang: 'fr', onload: 'alert(1)' }, ['onload']],
];

/** A page of the administration in which an editor is signed in, and speaks French. */
async function signIn(site, browser, viewport) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(`${site.url}/wp-login.php`);
  await page.fill('#user_login', 'editor');
  await page.fill('#user_pass', 'password of a test');
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
  return { context, page };
}

async function openEditor(site, page, id) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (/Block validation/.test(message.text())) errors.push(message.text());
  });
  await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit`, { waitUntil: 'load' });
  await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().length > 0);
  await page.evaluate(() => {
    window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    window.wp.data.dispatch('core/edit-post').openGeneralSidebar?.('edit-post/block');
  });
  return errors;
}

const blocksOf = (page) =>
  page.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid }) => ({ name, isValid })),
  );

/** The canvas is a frame in the editors that have one. */
const canvas = async (page) =>
  (await page.locator('iframe[name=editor-canvas]').count())
    ? page.frameLocator('iframe[name=editor-canvas]')
    : page;

/**
 * Installs the plugin as `limpide embed --form wordpress` writes it, and runs its cases.
 *
 * @param tools Those of the tests of snippets: the site, a browser, `check`, `open`, `readEmbed`.
 */
export async function checkPlugin({ site, browser, check, open, readEmbed }) {
  const made = await mkdtemp(join(tmpdir(), 'limpide-plugin-'));
  const command = join(root, 'packages/cli/dist/bin.js');
  const { code, output } = await capture('node', [
    command,
    ...'embed --form wordpress --lang en --base https://example.org --out'.split(' '),
    made,
  ]);
  assert.equal(code, 0, output);
  const plugin = join(site.folder, 'wp-content/plugins/limpide');
  await cp(join(made, 'limpide'), plugin, { recursive: true });
  const activated = await site.run(
    `update_user_meta(get_user_by('login', 'editor')->ID, 'locale', ''); answer(is_wp_error(activate_plugin('limpide/limpide.php')) ? 'refused' : 'active');`,
  );
  assert.equal(activated, 'active');

  const contentOf = async ({ widget, disease, donor, lang }) =>
    (await readFile(join(made, 'limpide/content', widget, disease ?? donor, `${lang}.html`), 'utf8')).trim();
  const blockOf = async (attributes) =>
    `<!-- wp:limpide/widget ${JSON.stringify(attributes)} -->\n${await contentOf(attributes)}\n<!-- /wp:limpide/widget -->`;
  const saved = [];

  for (const attributes of cases) {
    const label = Object.values(attributes).join(', ');
    const block = await blockOf(attributes);
    const ways = {
      block,
      'shortcode block': `<!-- wp:shortcode -->\n${shortcode(attributes)}\n<!-- /wp:shortcode -->`,
      paragraph: `<!-- wp:paragraph -->\n<p>${shortcode(attributes)}</p>\n<!-- /wp:paragraph -->`,
      line: shortcode(attributes),
    };
    for (const role of ['author', 'administrator'])
      for (const [way, content] of Object.entries(ways))
        await check(`plugin, ${label}: ${way} saved by an ${role} is the block with its HTML`, async () => {
          const post = await savePost(site, { role, title: label, content });
          assert.equal(post.content, block);
          if (way === 'block') saved.push({ ...attributes, label, role, ...post });
        });
  }

  for (const [attributes, words] of mistakes)
    await check(`plugin: ${shortcode(attributes)} tells editors what is wrong, readers nothing`, async () => {
      const content = shortcode(attributes);
      const said = await site.run(`
$editor = get_user_by('login', 'editor')->ID;
update_user_meta($editor, 'locale', 'fr_FR');
wp_set_current_user($editor);
unload_textdomain('limpide');
load_textdomain('limpide', WP_PLUGIN_DIR . '/limpide/languages/limpide-fr_FR.mo', 'fr_FR');
kses_init();
$id = wp_insert_post(wp_slash(['post_title' => 'Mistake', 'post_content' => ${phpString(content)}, 'post_status' => 'publish']));
update_user_meta($editor, 'locale', '');
answer(['url' => get_permalink($id), 'content' => get_post($id)->post_content, 'messages' => limpide_take_messages()]);`);
      assert.equal(said.content, content);
      assert.equal(said.messages.length, 1);
      for (const word of words)
        assert.ok(said.messages[0].includes(word), `${said.messages[0]} names ${word}`);
      assert.match(said.messages[0], /^Limpide ne connaît pas/);
      const read = await (await fetch(said.url)).text();
      assert.ok(!read.includes('[limpide') && !read.includes('ne connaît pas'), 'readers see nothing');
      assert.ok(!read.includes('onload="alert'), 'nothing is run');
    });

  await check('plugin: a shortcode within a sentence, as code, or escaped stays as it is', async () => {
    const code = shortcode(cases[1]);
    for (const content of [
      `<p>See ${code} there.</p>`,
      `<!-- wp:code -->\n<pre class="wp-block-code"><code>\n${code}\n</code></pre>\n<!-- /wp:code -->`,
      `[${code}]`,
    ]) {
      const post = await savePost(site, { role: 'administrator', title: 'Code', content });
      assert.equal(post.content, content);
    }
  });

  for (const { url, label, lang, role } of saved)
    await check(`plugin, ${label}: an ${role}’s post as readers see it`, async () => {
      const plain = await open(url, { javaScriptEnabled: false });
      const read = await plain.page.locator('html').evaluate(readEmbed);
      assert.equal(read?.lang, lang);
      await plain.context.close();
      const { context, page, errors, strangers } = await open(url, { javaScriptEnabled: true });
      const loaded = await page.evaluate(() =>
        [...document.querySelectorAll('#limpide-css, script[id^=limpide]')].map(
          (each) => each.integrity !== '' && (each.href ?? each.src).includes('/plugins/limpide/assets/'),
        ),
      );
      assert.deepEqual(loaded, [true, true]);
      await page
        .locator('figure.limpide-embed :is(input[type=checkbox], button)')
        .first()
        .waitFor({ state: 'attached' });
      assert.deepEqual([errors, strangers, await context.cookies()], [[], [], []]);
      await context.close();
    });

  await check('plugin: pages without a widget load nothing of it', async () => {
    const post = await savePost(site, { role: 'author', title: 'Plain', content: '<p>Plain</p>' });
    assert.ok(!(await (await fetch(post.url)).text()).includes('/plugins/limpide/'));
  });

  const editor = await signIn(site, browser, { width: 1280, height: 900 });
  for (const { id, label, widget } of saved.filter(({ role }) => role === 'administrator'))
    await check(`plugin, ${label}: valid, and shown, in the block editor`, async () => {
      const errors = await openEditor(site, editor.page, id);
      assert.deepEqual(await blocksOf(editor.page), [{ name: 'limpide/widget', isValid: true }]);
      const figure = (await canvas(editor.page)).locator('figure.limpide-embed');
      await figure.waitFor({ state: 'visible' });
      const rows = await figure.locator('tr, h4').count();
      assert.ok(rows > 2, `${widget} has ${rows} rows and headings in the canvas`);
      assert.deepEqual(errors, []);
    });

  await check('plugin: another language chosen in the block is shown, and saved as HTML', async () => {
    const { id } = saved.find(({ role, lang }) => role === 'administrator' && lang === 'en');
    const { page } = editor;
    const errors = await openEditor(site, page, id);
    await page.evaluate(() => {
      const store = window.wp.data.select('core/block-editor');
      window.wp.data.dispatch('core/block-editor').selectBlock(store.getBlocks()[0].clientId);
    });
    await page.getByLabel('Language of the page').selectOption('fr');
    await (await canvas(page)).locator('figure.limpide-embed[lang=fr]').waitFor({ state: 'visible' });
    await page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
    const { content } = await site.run(`answer(['content' => get_post(${Number(id)})->post_content]);`);
    assert.equal(content, await blockOf({ widget: 'therapy-comparison', disease: 'psoriasis', lang: 'fr' }));
    await openEditor(site, page, id);
    assert.deepEqual(await blocksOf(page), [{ name: 'limpide/widget', isValid: true }]);
    assert.deepEqual(errors, []);
  });
  await editor.context.close();

  const before = await Promise.all(saved.map(({ url }) => readText(url, open, readEmbed)));
  await check('plugin switched off: no option, no unread message is left behind', async () => {
    const left = await site.run(`
global $wpdb;
$count = fn() => (int) $wpdb->get_var("SELECT (SELECT COUNT(*) FROM {$wpdb->options} WHERE option_name LIKE '%limpide%') + (SELECT COUNT(*) FROM {$wpdb->usermeta} WHERE meta_key LIKE '%limpide%') + (SELECT COUNT(*) FROM {$wpdb->postmeta} WHERE meta_key LIKE '%limpide%')");
wp_set_current_user(get_user_by('login', 'author')->ID);
wp_insert_post(['post_title' => 'Unread', 'post_content' => '[limpide widget="none"]', 'post_status' => 'draft']);
$unread = $count();
deactivate_plugins('limpide/limpide.php');
wp_cache_flush();
answer([$unread, $count()]);`);
    assert.deepEqual(left, [1, 0]);
  });
  await rm(plugin, { recursive: true });
  for (const [index, { url, label, role }] of saved.entries())
    await check(`plugin removed, ${label}, ${role}: content remains whole`, async () => {
      assert.deepEqual(await readText(url, open, readEmbed), before[index]);
      assert.ok(before[index].text.length > 1000);
    });
  await rm(made, { recursive: true });
}

async function readText(url, open, readEmbed) {
  const { context, page } = await open(url, { javaScriptEnabled: false });
  const read = await page.locator('html').evaluate(readEmbed);
  await context.close();
  return read;
}
