/**
 * Debian packages unpacked into a folder of the tests, without installing them:
 * the machine stays as it was, and no administrator is needed.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from '../run.mjs';

const hasApt = () => existsSync('/usr/bin/apt-get') && existsSync('/usr/bin/dpkg-deb');

async function must(command, args, options) {
  const { code, output } = await capture(command, args, options);
  if (code !== 0)
    throw new Error(`${command} ${args.slice(-3).join(' ')} failed: ${output.trim().slice(-600)}`);
  return output;
}

/** The archive this machine already uses, so that mirrors and proxies are respected. */
async function archive() {
  const addresses = await must('apt-get', ['indextargets', '--format', '$(REPO_URI)']);
  const address = addresses.split('\n').find((line) => /\/debian\/?$/.test(line.trim()));
  if (!address)
    throw new Error('apt knows no Debian archive here. Add one to its sources, then run this again.');
  return address.trim();
}

/** Options with which apt uses one suite, in a folder of its own; its signatures are checked as ever. */
async function aptOptions(folder, suite) {
  const own = join(folder, suite);
  await mkdir(join(own, 'lists/partial'), { recursive: true });
  await mkdir(join(own, 'cache/archives/partial'), { recursive: true });
  const list = join(own, 'sources.list');
  await writeFile(
    list,
    `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${await archive()} ${suite} main\n`,
  );
  return [
    `Dir::Etc::sourcelist=${list}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${join(own, 'lists')}`,
    `Dir::Cache=${join(own, 'cache')}`,
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
}

const sha256 = async (file) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

/**
 * Downloads packages of a suite and unpacks them into `folder/root`.
 *
 * @param packages Each package with the file and SHA-256 it was last used with.
 *   Another version is used as well, since archives keep only the newest and
 *   sign it, and is named in what is returned; the pinned file must match.
 * @returns The folder, and the files that are not the pinned ones.
 * @throws Error with a remedy when the machine has no apt, or a hash differs.
 */
export async function unpackDebian(folder, suite, packages) {
  const root = join(folder, suite, 'root');
  const done = join(folder, suite, 'done.json');
  const wanted = JSON.stringify(packages);
  if (existsSync(done)) {
    const { made, newer } = JSON.parse(await readFile(done, 'utf8'));
    if (made === wanted) return { root, newer };
  }
  if (!hasApt())
    throw new Error(
      'apt-get and dpkg-deb are missing: these tests unpack Debian packages. Run them on Debian 12 or later, or in its container.',
    );
  const options = await aptOptions(folder, suite);
  const downloads = join(folder, suite, 'packages');
  await mkdir(downloads, { recursive: true });
  await mkdir(root, { recursive: true });
  await must('apt-get', [...options, '-qq', 'update']);
  await must('apt-get', [...options, '-qq', 'download', ...Object.keys(packages)], { cwd: downloads });
  const newer = [];
  for (const file of (await readdir(downloads)).filter((name) => name.endsWith('.deb'))) {
    const path = join(downloads, file);
    const hash = await sha256(path);
    const pinned = Object.values(packages).find((each) => each.file === file);
    if (pinned === undefined) newer.push(`${file} ${hash}`);
    else if (pinned.sha256 !== hash)
      throw new Error(
        `${file} has the SHA-256 ${hash}, not the pinned ${pinned.sha256}. Delete ${folder} and try again.`,
      );
    await must('dpkg-deb', ['-x', path, root]);
  }
  await writeFile(done, JSON.stringify({ made: wanted, newer }));
  return { root, newer };
}
