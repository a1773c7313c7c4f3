/**
 * Writes one HTML file per page. The server puts a fresh nonce in place of the marker.
 * `SITE_ORIGIN=https://example.org` makes the addresses absolute that search engines read.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageLanguages, render, routes } from '../dist-server/entry-server.js';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
const nonce = '__CSP_NONCE__';
const origin = process.env.SITE_ORIGIN ? new URL(process.env.SITE_ORIGIN).origin : '';
const absolute = (link) => link.replace('href="/', `href="${origin}/`);
// styled-components takes over the server's styles before any provider runs, and reads the nonce from `csp-nonce`.
const escape = (text) =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character],
  );

const stylesheet = `/${manifest['src/site.css'].file}`;
const scripts = Object.values(manifest).filter(({ isEntry }) => isEntry);

for (const route of routes) {
  const page = await render(route);
  const entry = page.entry && scripts.find(({ name }) => name === page.entry);
  if (page.entry && !entry) throw new Error(`No script ${page.entry} was built for ${route.path}.`);
  const alternates = [...pageLanguages, 'x-default'].map(
    (language) =>
      `<link rel="alternate" hreflang="${language}" href="${page.alternates[language] ?? page.alternates[pageLanguages[0]]}" />`,
  );
  const html = `<!doctype html>
<html lang="${route.language}" dir="ltr">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta property="csp-nonce" nonce="${nonce}" />
<title>${escape(page.title)}</title>
<meta name="description" content="${escape(page.description)}" />
${absolute(`<link rel="canonical" href="${route.path}" />`)}
${alternates.map(absolute).join('\n')}
<link rel="icon" href="data:," />
<link rel="stylesheet" href="${stylesheet}" />
${page.styles.replaceAll('<style ', `<style nonce="${nonce}" `)}
${entry ? `<script type="module" nonce="${nonce}" src="/${entry.file}"></script>` : ''}
</head>
<body>
${page.body}
</body>
</html>
`;
  const file = join(dist, route.path, 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}
