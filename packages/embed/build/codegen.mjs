/** Writes src/generated: the version of this package, and each script for readers' pages, minified. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
/** A script for readers' pages, bundled and minified. */
async function scriptOf(entry, format) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].text;
}

const module = (comment, name, value) =>
  `/** ${comment} */\nexport const ${name}: string = ${JSON.stringify(value)};\n`;
await mkdir(`${root}src/generated`, { recursive: true });
await writeFile(`${root}src/generated/version.ts`, module('Version of this package.', 'version', version));
await writeFile(
  `${root}src/generated/enhancer.ts`,
  module('The enhancer, without its words.', 'enhancer', await scriptOf('src/enhance/main.ts', 'esm')),
);
await writeFile(
  `${root}src/generated/frame.ts`,
  // One script follows another in the framed page: its names are its own.
  module('What the framed page runs.', 'frameChild', await scriptOf('src/frame/child.ts', 'iife')) +
    module('What the page around it runs.', 'frameParent', await scriptOf('src/frame/parent.ts', 'iife')),
);
