import { defineConfig } from 'vitest/config';
import { chromium } from '../../vitest.shared.js';

export default defineConfig({
  // Found late, one of these makes Vite reload in the middle of a test.
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'styled-components',
      'icu-minify/format',
    ],
  },
  test: { name: 'react-browser', include: ['src/**/*.browser.test.tsx'], browser: chromium },
});
