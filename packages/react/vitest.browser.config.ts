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
      '@testing-library/react',
    ],
  },
  test: {
    name: 'react-browser',
    // The faults are asserted where they matter, in a browser, as well as in jsdom.
    include: ['src/**/*.browser.test.tsx', 'src/**/faults.test.tsx'],
    browser: chromium,
  },
});
