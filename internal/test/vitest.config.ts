import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'internal-test', environment: 'jsdom', include: ['test/**/*.test.{ts,tsx}'] },
});
