/** A PHP with what WordPress needs: this machine's own, else one unpacked beside the tests. */
import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from '../run.mjs';
import { unpackDebian } from './debian.mjs';
import { phpPackages } from './pinned.mjs';

const modules = ['curl', 'dom', 'gd', 'mbstring', 'pdo_sqlite', 'SimpleXML', 'sqlite3', 'xml', 'xmlreader'];

/** Extensions in the order in which they need each other. */
const extensions =
  'pdo xml dom mbstring curl gd pdo_sqlite sqlite3 simplexml xmlreader xmlwriter ctype fileinfo tokenizer iconv phar exif';

async function missingModules(command) {
  const { code, output } = await capture(command[0], [...command.slice(1), '-m']);
  if (code !== 0) return modules;
  const loaded = new Set(output.toLowerCase().split('\n'));
  return modules.filter((name) => !loaded.has(name.toLowerCase()));
}

async function isBookworm() {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^VERSION_CODENAME=bookworm$/m.test(release);
}

/**
 * The command that starts PHP, with its first arguments.
 *
 * @throws Error with a remedy where there is none and none can be unpacked.
 */
export async function findPhp(folder) {
  if ((await missingModules(['php'])).length === 0) return ['php'];
  if (!(await isBookworm()))
    throw new Error(
      `No PHP here has all of ${modules.join(', ')}. Install php-cli, php-curl, php-gd, php-mbstring, php-sqlite3 and php-xml, then run this again.`,
    );
  const { root } = await unpackDebian(folder, 'bookworm', phpPackages);
  const library = join(root, 'usr/lib/php');
  const api = readdirSync(library).find((name) => /^\d{8}$/.test(name));
  const settings = join(folder, 'php.ini');
  await mkdir(folder, { recursive: true });
  await writeFile(
    settings,
    [
      `extension_dir=${join(library, api)}`,
      ...extensions.split(' ').map((name) => `extension=${name}.so`),
    ].join('\n'),
  );
  const php = [join(root, 'usr/bin/php8.2'), '-n', '-c', settings, '-d', 'memory_limit=512M'];
  const missing = await missingModules(php);
  if (missing.length) throw new Error(`The unpacked PHP lacks ${missing.join(', ')}.`);
  return php;
}
