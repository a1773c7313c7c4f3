import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { root } from '../run.mjs';

const webpack = createRequire(import.meta.url)('webpack');

/** What a page already has: never counted. */
const outside = ['react', 'react-dom', 'react/jsx-runtime', 'styled-components'];
const minifying = { minify: true, format: 'esm', target: 'es2022', charset: 'utf8' };

async function withEsbuild({ entry, alias }) {
  const result = await build({
    ...minifying,
    entryPoints: [entry],
    bundle: true,
    external: outside,
    alias,
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0].text;
}

/** A module of CommonJS as one of ESM: rollup knows no other, and a parser of Lingui is written so. */
const forRollup = (code) =>
  /\bmodule\.exports\b/.test(code) && !/^(import|export)\b/m.test(code)
    ? `const module = { exports: {} };\n${code}\nexport default module.exports;`
    : code;

async function withRollup({ entry, alias }) {
  const bundle = await rollup({
    input: entry,
    external: outside,
    plugins: [
      {
        name: 'page',
        resolveId: (id) => alias[id] ?? null,
        transform: (code) => forRollup(code.replaceAll('process.env.NODE_ENV', '"production"')),
      },
      nodeResolve({ browser: true, exportConditions: ['production'] }),
    ],
    // Of what rollup remarks on, only this makes the size wrong.
    onwarn: (warning) => {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const { code } = await transform(output[0].code, minifying);
  return code;
}

async function withWebpack({ entry, alias, folder }) {
  const stats = await new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        target: ['web', 'es2022'],
        entry,
        output: { path: folder, filename: 'webpack.js', module: true, library: { type: 'module' } },
        experiments: { outputModule: true },
        externalsType: 'module',
        externals: Object.fromEntries(outside.map((name) => [name, name])),
        resolve: { alias: Object.fromEntries(Object.entries(alias).map(([name, to]) => [`${name}$`, to])) },
        performance: { hints: false },
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return readFileSync(join(folder, 'webpack.js'), 'utf8');
}

/** Bundlers, each of them minifying: a page's entry to the text of its only file. */
export const bundlers = { esbuild: withEsbuild, rollup: withRollup, webpack: withWebpack };

/**
 * Writes a page's files where the packages of this repository are found.
 *
 * @param files text by path; `index.js` is the entry.
 */
export function writePage(files, alias = {}) {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'limpide-text-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, entry: join(folder, 'index.js'), alias };
}

/** Minified and gzipped bytes. */
export const sizeOf = (text) => ({
  minified: Buffer.byteLength(text),
  gzip: gzipSync(text, { level: 9 }).length,
});
