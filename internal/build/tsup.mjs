import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
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
    // One program for all files: a declaration per entry takes minutes where entries are records.
    onSuccess: declarations,
    ...options,
  });
}

/** Writes the types of a package beside its modules, by its tsconfig.build.json. */
async function declarations() {
  const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');
  try {
    await promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.build.json']);
  } catch ({ stdout, message }) {
    throw new Error(`Types could not be written:\n${stdout || message}`);
  }
}
