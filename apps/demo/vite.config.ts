import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const pages = ['en', 'fr'].flatMap((language) =>
  ['systemic-sclerosis', 'multiple-sclerosis'].map((disease) => `${language}-${disease}`),
);

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
            ...Object.fromEntries(pages.map((page) => [page, `src/entries/${page}.ts`])),
            site: 'src/site.css',
          },
        },
      },
}));
