import { fileURLToPath } from 'node:url';
import { defineMain } from '@storybook/react-vite/node';
import { mergeConfig } from 'vite';

const reactSource = fileURLToPath(new URL('../packages/react/src', import.meta.url));

export default defineMain({
  framework: '@storybook/react-vite',
  stories: [
    '../apps/storybook/docs/**/*.mdx',
    '../apps/storybook/stories/**/*.stories.tsx',
    '../packages/react/src/**/*.mdx',
    '../packages/react/src/**/*.stories.tsx',
  ],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (config) =>
    mergeConfig(config, {
      // Found late, one of these makes Vite reload in the middle of a test, with React loaded twice.
      optimizeDeps: {
        include: ['react', 'react-dom', 'react-dom/client', 'react-dom/server', 'styled-components'],
      },
      resolve: {
        // Stories import widgets by their source; the provider must be the same module.
        alias: [
          { find: /^@limpide\/react$/, replacement: `${reactSource}/index.ts` },
          { find: /^@limpide\/react\/(?!server)(.+)$/, replacement: `${reactSource}/$1/index.ts` },
        ],
      },
    }),
});
