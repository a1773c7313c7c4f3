import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './run.mjs';

/** What a page already has: never counted. */
const outside = ['react', 'react-dom', 'react/jsx-runtime', 'styled-components'];

/**
 * Bundles a module as a production app would; `besides` names further packages
 * that are not counted.
 *
 * @returns its text, minified and gzipped bytes, and the files that went in.
 */
export async function bundle(contents, besides = []) {
  const result = await build({
    stdin: { contents, resolveDir: `${root}apps/demo`, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    external: [...outside, ...besides],
    define: { 'process.env.NODE_ENV': '"production"' },
    // Where modules are loaded on demand, each is a file of its own; the first is the page's.
    splitting: true,
    outdir: '/',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const text = result.outputFiles.find(({ path }) => path.endsWith('stdin.js')).text;
  return {
    text,
    minified: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
    inputs: Object.keys(result.metafile.inputs),
    /** Gzipped bytes of the files that are loaded on demand. */
    loaded: result.outputFiles
      .filter(({ path }) => !path.endsWith('stdin.js'))
      .map(({ contents: bytes }) => gzipSync(bytes, { level: 9 }).length),
  };
}
