import { defineConfig } from 'tsup';
import { minifiedStyles } from './minifyStyles.mjs';

/**
 * The build of every published package: ESM, one file per source file, so that
 * 'use client' stays on the file that needs it and one import costs one record.
 */
export function library(options = {}) {
  return defineConfig({
    entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,test-d,browser.test,ssr.test,stories,fixtures}.*'],
    bundle: false,
    format: ['esm'],
    target: 'es2022',
    platform: 'neutral',
    sourcemap: true,
    clean: true,
    silent: true,
    esbuildPlugins: [minifiedStyles],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    ...options,
  });
}
