import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'react',
    environment: 'jsdom',
    // Whole diseases are rendered and read by axe, on machines that do other things besides.
    testTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    exclude: ['src/**/*.browser.test.tsx', '**/node_modules/**'],
  },
});
