/**
 * Fails unless each optional dependency named in package-lock.json is itself
 * locked. `npm install` silently drops a platform binary that it cannot fetch;
 * `npm ci` then fails everywhere.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** Whether `name` is locked where Node would look for it from `from`. */
function isLocked(from, name) {
  for (
    let folder = from;
    ;
    folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : ''
  ) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

const missing = Object.entries(packages).flatMap(([path, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !isLocked(path, name))
    .map((name) => `${path || '(root)'} -> ${name}`),
);
const addresses = Object.entries(packages).filter(
  ([, entry]) => entry.resolved && !entry.link && !entry.resolved.startsWith('https://registry.npmjs.org/'),
);

if (missing.length)
  console.error(
    `Not locked (bump or pin the parent so that all its platforms can be locked):\n  ${missing.join('\n  ')}`,
  );
if (addresses.length)
  console.error(
    `Locked to an address that is not the public registry:\n  ${addresses.map(([path]) => path).join('\n  ')}`,
  );
process.exit(missing.length || addresses.length ? 1 : 0);
