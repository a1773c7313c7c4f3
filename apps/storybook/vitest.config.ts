import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { describeFaults, renderedTextFaults } from '../../internal/test/src/renderedText.js';
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
      // The dictionaries are read where there are files: beside the browser, not in it.
      commands: {
        languageFaults: (_: unknown, html: string, locale: string) =>
          describeFaults(renderedTextFaults(html, locale)),
      },
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
