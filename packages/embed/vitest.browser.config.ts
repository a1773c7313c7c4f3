import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'embed-browser',
    environment: 'node',
    include: ['test/**/*.e2e.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
