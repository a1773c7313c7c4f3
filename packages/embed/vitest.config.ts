import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'embed',
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.e2e.test.ts', '**/node_modules/**'],
    // Every disease is rendered whole, in both languages.
    testTimeout: 60_000,
  },
});
