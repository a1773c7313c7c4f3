/**
 * Packs the packages as npm would publish them, installs the tarballs in an app
 * outside the workspaces with React 18.3 and 19, and checks there: strict types
 * and misuse, plain Node, a Vite build, server HTML, hydration under StrictMode
 * in a real browser without a console message.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readAsset } from './assets.mjs';
import { findChromium } from './browser.mjs';
import { launch } from './launch.mjs';
import { capture, root } from './run.mjs';

const packages = ['tokens', 'data', 'i18n', 'react'];
const work = await mkdtemp(join(tmpdir(), 'limpide-consumers-'));
let failed = false;

async function must(title, command, args, cwd, env = {}) {
  const { code, output } = await capture(command, args, { cwd, env });
  if (code !== 0)
    throw new Error(
      `${title} failed (exit code ${code}):\n${output.trimEnd().split('\n').slice(-40).join('\n')}`,
    );
  return output;
}

try {
  const tarballs = join(work, 'tarballs');
  await mkdir(tarballs);
  for (const name of packages)
    await must(
      `npm pack ${name}`,
      'npm',
      ['pack', '--silent', '--pack-destination', tarballs],
      join(root, 'packages', name),
    );
  const version = JSON.parse(await readFile(join(root, 'packages/react/package.json'), 'utf8')).version;
  const files = packages.map((name) => join(tarballs, `limpide-${name}-${version}.tgz`));

  for (const consumer of ['react-18', 'react-19']) {
    const app = join(work, consumer);
    await cp(join(root, 'fixtures/consumers/app'), app, { recursive: true });
    await cp(join(root, 'fixtures/consumers', consumer), app, { recursive: true });
    await must(`${consumer}: npm ci`, 'npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], app);
    await must(
      `${consumer}: install of the tarballs`,
      'npm',
      ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', ...files],
      app,
    );
    await must(`${consumer}: types`, 'npx', ['--no-install', 'tsc', '--noEmit'], app);
    await must(`${consumer}: plain Node`, process.execPath, ['node-ssr.mjs'], app);
    if (consumer === 'react-19')
      await must(
        `${consumer}: server components`,
        process.execPath,
        ['--conditions=react-server', 'rsc.mjs'],
        app,
        // In development React wants a renderer around every component.
        { NODE_ENV: 'production' },
      );
    await must(
      `${consumer}: server build`,
      'npx',
      [
        '--no-install',
        'vite',
        'build',
        '--logLevel',
        'warn',
        '--ssr',
        'src/entry-server.tsx',
        '--outDir',
        'dist-server',
      ],
      app,
    );
    await must(
      `${consumer}: client build`,
      'npx',
      ['--no-install', 'vite', 'build', '--logLevel', 'error'],
      app,
    );
    await hydrates(consumer, app);
    console.log(`${consumer}: types, Node, Vite, hydration: ok`);
  }
} catch (error) {
  failed = true;
  console.error(error.message);
} finally {
  await rm(work, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

async function hydrates(consumer, app) {
  const { render } = await import(pathToFileURL(join(app, 'dist-server/entry-server.js')).href);
  const { html, styles } = render();
  const page = join(app, 'dist/index.html');
  const shell = await readFile(page, 'utf8');
  await writeFile(
    page,
    shell.replace('</head>', () => `${styles}</head>`).replace('<!--app-->', () => html),
  );

  const server = createServer(async (request, response) => {
    const asset = await readAsset(join(app, 'dist'), request.url ?? '/');
    if (!asset) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': asset.type }).end(asset.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch(await findChromium());
  try {
    const tab = await browser.newPage();
    const messages = [];
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) messages.push(message.text());
    });
    tab.on('pageerror', (error) => messages.push(String(error)));
    await tab.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'networkidle' });
    const diagram = tab.locator('[data-limpide="immune-reset-diagram"]');
    await diagram.locator('[data-part="next"]').click();
    await tab.locator('[data-part="stage-link"][aria-current="step"]').nth(0).waitFor();
    if (messages.length) throw new Error(`${consumer}: the browser's console says:\n${messages.join('\n')}`);
  } finally {
    await browser.close();
    server.close();
  }
}
