/** Checks each package as npm would publish it: publint --strict, and types as consumers resolve them. */
import { join } from 'node:path';
import { capture, root } from './run.mjs';

const packages = ['tokens', 'data', 'i18n', 'react', 'embed', 'cli'];
let failed = false;

for (const name of packages) {
  const folder = join(root, 'packages', name);
  const checks = [
    ['publint', ['--strict', folder]],
    [
      'attw',
      [
        '--pack',
        folder,
        '--profile',
        'esm-only',
        '--quiet',
        '--no-emoji',
        '--exclude-entrypoints',
        'tokens.css',
        'tokens.json',
        'schema.json',
      ],
    ],
  ];
  for (const [tool, args] of checks) {
    const { code, output } = await capture('npx', ['--no-install', tool, ...args]);
    if (code === 0) continue;
    failed = true;
    console.error(`${tool} on @limpide/${name}:\n${output.trimEnd()}`);
  }
}
process.exit(failed ? 1 : 0);
