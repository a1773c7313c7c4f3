import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * `@limpide/i18n/compile`, from its source: the build of the package checks its
 * own texts by the same code, before there is a `dist` to import it from.
 */
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../src/compile.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const [{ contents }] = outputFiles;

export const { checkLocaleInfo, compileMessages, exportName, uniteUses } = await import(
  `data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`
);
