/** Writes src/generated: the version of this package, and the enhancer as one minified script. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
const {
  outputFiles: [script],
} = await build({
  absWorkingDir: root,
  entryPoints: ['src/enhance/main.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
});

const module = (comment, name, value) =>
  `/** ${comment} */\nexport const ${name}: string = ${JSON.stringify(value)};\n`;
await mkdir(`${root}src/generated`, { recursive: true });
await writeFile(`${root}src/generated/version.ts`, module('Version of this package.', 'version', version));
await writeFile(
  `${root}src/generated/enhancer.ts`,
  module('The enhancer, without its words.', 'enhancer', script.text),
);
