/** A real WordPress on this machine's loopback, with SQLite: made anew for each run. */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { capture, root } from '../run.mjs';
import { unpackDebian } from './debian.mjs';
import { findPhp } from './php.mjs';
import { sqlitePackage, wordpressPackages } from './pinned.mjs';

const folder = join(root, 'node_modules/.cache/limpide-cms');

async function unpackSqlite() {
  const place = join(folder, 'sqlite');
  const plugin = join(place, 'plugin-sqlite-database-integration');
  if (existsSync(join(plugin, 'db.copy'))) return plugin;
  await mkdir(place, { recursive: true });
  const packed = await capture('npm', ['pack', '--silent', '--pack-destination', place, sqlitePackage.name]);
  if (packed.code !== 0)
    throw new Error(`npm pack ${sqlitePackage.name} failed: ${packed.output.slice(-400)}`);
  const file = join(place, packed.output.trim().split('\n').at(-1));
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  if (hash !== sqlitePackage.sha256)
    throw new Error(`${sqlitePackage.name} has the SHA-256 ${hash}, not the pinned ${sqlitePackage.sha256}.`);
  await capture('tar', ['xzf', file, '-C', place]);
  // PHP opens the archive, so that no unzip program is needed.
  const php = await findPhp(folder);
  const archive = join(place, 'package/sqlite-database-integration.zip');
  const script = `(new PharData(${phpString(archive)}))->extractTo(${phpString(place)}, null, true);`;
  const { code, output } = await capture(php[0], [...php.slice(1), '-r', script]);
  if (code !== 0) throw new Error(`The SQLite plugin could not be unpacked: ${output.slice(-400)}`);
  return plugin;
}

/** A string as PHP source. */
export const phpString = (text) => `base64_decode('${Buffer.from(String(text)).toString('base64')}')`;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const config = (url, site) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', ''); define('DB_PASSWORD', ''); define('DB_HOST', '');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('DB_DIR', ${phpString(join(site, 'wp-content/database/'))}); define('DB_FILE', 'site.sqlite');
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', '127.0.0.1'); define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_DEBUG', false);
${['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`].map((key) => `define('${key}', 'only for tests on loopback: ${key}');`)).join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const install = `<?php
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Limpide tests', 'editor', 'editor@example.org', false, '', 'password of a test');
wp_insert_user(['user_login' => 'author', 'user_pass' => 'password of a test', 'role' => 'author', 'user_email' => 'author@example.org']);
switch_theme('twentytwentyfive');
`;

const router = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && is_file(__DIR__ . $path)) return false;
if (is_dir(__DIR__ . $path) && is_file(__DIR__ . rtrim($path, '/') . '/index.php')) { $_SERVER['SCRIPT_NAME'] = rtrim($path, '/') . '/index.php'; require __DIR__ . rtrim($path, '/') . '/index.php'; return; }
require __DIR__ . '/index.php';
`;

/**
 * Installs a fresh WordPress and serves it.
 *
 * @param mustUse PHP files by name, loaded by WordPress before any plugin:
 *   what a test lets it do that a public site would not need.
 * @returns The site: its address and folder, `run` for PHP within WordPress
 *   (resolves with what the source passes to `answer()`), and `stop`.
 */
export async function startWordPress({ mustUse = {} } = {}) {
  const php = await findPhp(folder);
  const { root: packages, newer } = await unpackDebian(folder, 'sid', wordpressPackages);
  const plugin = await unpackSqlite();
  const site = join(folder, `site-${process.pid}`);
  await rm(site, { recursive: true, force: true });
  await cp(join(packages, 'usr/share/wordpress'), site, {
    recursive: true,
    dereference: true,
    // A link of Debian's to a file of the Apache configuration, which is not unpacked.
    filter: (path) => !path.endsWith('/.htaccess'),
  });
  const content = join(site, 'wp-content');
  await cp(plugin, join(content, 'plugins/sqlite-database-integration'), { recursive: true });
  await cp(join(plugin, 'db.copy'), join(content, 'db.php'));
  await mkdir(join(content, 'mu-plugins'), { recursive: true });
  await mkdir(join(content, 'database'), { recursive: true });
  for (const [name, source] of Object.entries(mustUse))
    await writeFile(join(content, 'mu-plugins', name), source);
  const url = `http://127.0.0.1:${await freePort()}`;
  await writeFile(join(site, 'wp-config.php'), config(url, site));
  await writeFile(join(site, 'router.php'), router);
  await writeFile(join(site, 'install.php'), install);
  const installed = await capture(php[0], [...php.slice(1), join(site, 'install.php')]);
  if (installed.code !== 0) throw new Error(`WordPress did not install: ${installed.output.slice(-800)}`);

  const server = spawn(
    php[0],
    [...php.slice(1), '-S', url.slice('http://'.length), '-t', site, join(site, 'router.php')],
    {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: 'ignore',
      // Its workers outlive the parent: they are ended together, as a group.
      detached: true,
    },
  );
  const stop = async () => {
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    await rm(site, { recursive: true, force: true });
  };
  await answers(url, stop);

  let runs = 0;
  async function run(source) {
    const file = join(site, `run-${(runs += 1)}.php`);
    await writeFile(
      file,
      `<?php
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
function answer($value) { echo "\\n<<answer>>" . wp_json_encode($value); }
${source}`,
    );
    const { code, output } = await capture(php[0], [...php.slice(1), file]);
    const answer = output.split('\n<<answer>>')[1];
    if (code !== 0 || answer === undefined) throw new Error(`PHP in WordPress failed: ${output.slice(-800)}`);
    return JSON.parse(answer);
  }
  return { url, folder: site, newer, run, stop };
}

async function answers(url, stop) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  await stop();
  throw new Error(`WordPress does not answer at ${url}.`);
}

/** Saves a post as a role would, through the filters that role's content passes, and publishes it. */
export const savePost = (site, { role, title, content }) =>
  site.run(`
wp_set_current_user(get_user_by('login', '${role === 'author' ? 'author' : 'editor'}')->ID);
kses_init();
$id = wp_insert_post(wp_slash(['post_title' => ${phpString(title)}, 'post_content' => ${phpString(content)}, 'post_status' => 'publish']), true);
if (is_wp_error($id)) { answer(['error' => $id->get_error_message()]); exit; }
answer(['id' => $id, 'url' => get_permalink($id), 'content' => get_post($id)->post_content]);`);
