import react from '@vitejs/plugin-react';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** One script per disease and language, written by build/codegen.mjs. */
const entries = readdirSync(fileURLToPath(new URL('src/generated/entries', import.meta.url)));

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  ssr: { noExternal: ['styled-components'] },
  build: isSsrBuild
    ? {}
    : {
        manifest: true,
        modulePreload: { polyfill: false },
        rollupOptions: {
          input: {
            ...Object.fromEntries(
              entries.map((file) => [file.replace(/\.ts$/, ''), `src/generated/entries/${file}`]),
            ),
            site: 'src/site.css',
          },
        },
      },
}));
