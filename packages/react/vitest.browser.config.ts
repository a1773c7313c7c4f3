import { defineConfig } from 'vitest/config';
import { chromium } from '../../vitest.shared.js';

export default defineConfig({
  test: { name: 'react-browser', include: ['src/**/*.browser.test.tsx'], browser: chromium },
});
