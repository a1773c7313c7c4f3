import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { chromium } from '../../vitest.shared.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Every story is a test, and every finding of axe a failure, in each language
 * and theme. One server feeds four pages: `initialGlobals` of the plugin would
 * need a server for each. `vitest.setup.ts` fails if Storybook renames the key.
 */
export default defineConfig({
  plugins: [storybookTest({ configDir: here('../../.storybook') })],
  test: {
    name: 'stories',
    // axe measures the contrast of every word: seconds for a whole disease, times four on two cores.
    testTimeout: 120_000,
    setupFiles: [here('./vitest.setup.ts')],
    browser: {
      ...chromium,
      instances: ['en', 'fr'].flatMap((locale) =>
        ['light', 'dark'].map((theme) => ({
          browser: 'chromium' as const,
          name: `${locale} ${theme}`,
          provide: { 'storybook/test-initial-globals': { locale, theme } },
        })),
      ),
    },
  },
});
