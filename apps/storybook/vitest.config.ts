import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { chromium } from '../../vitest.shared.js';

const configDir = fileURLToPath(new URL('../../.storybook', import.meta.url));

/** Every story is a test, and every finding of axe a failure, in each language and theme. */
export default defineConfig({
  test: {
    projects: ['en', 'fr'].flatMap((locale) =>
      ['light', 'dark'].map((theme) => ({
        plugins: [storybookTest({ configDir, initialGlobals: { locale, theme } })],
        test: { name: `${locale} ${theme}`, browser: { ...chromium, instances: [{ browser: 'chromium' }] } },
      })),
    ),
  },
});
