import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'data',
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/**/*.test.{ts,mjs}'],
    // Properties over many records take their time on a busy machine.
    testTimeout: 60_000,
  },
});
