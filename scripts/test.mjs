/**
 * The whole gate. Each step is quiet unless it fails; the summary says what ran.
 *   node scripts/test.mjs           everything, browsers included
 *   node scripts/test.mjs --unit    without browsers, packed packages and consumers
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, needsInstall, requireNode, root } from './run.mjs';

requireNode();
const unitOnly = process.argv.includes('--unit');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const logs = join(root, 'node_modules/.cache/limpide-test');
const results = [];

/** Runs one step; its full output goes to a log, and to the terminal if it fails. */
async function step(name, run) {
  if (only && !name.includes(only)) return true;
  const start = performance.now();
  let outcome;
  try {
    outcome = await run();
  } catch (error) {
    outcome = { code: 1, output: error.message };
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const passed = outcome.code === 0;
  results.push({ name, passed });
  mkdirSync(logs, { recursive: true });
  writeFileSync(join(logs, `${name.replace(/[^a-z0-9]+/gi, '-')}.log`), outcome.output ?? '');
  console.log(
    `${passed ? 'ok  ' : 'FAIL'} ${name.padEnd(58)} ${seconds.padStart(7)} s${passed && outcome.summary ? `   ${outcome.summary}` : ''}`,
  );
  if (!passed) {
    const lines = (outcome.output ?? '').trimEnd().split('\n');
    console.log(
      lines
        .slice(-160)
        .map((line) => `     | ${line}`)
        .join('\n'),
    );
  }
  return passed;
}

/** Totals of vitest's closing lines in an output. */
function countTests(output) {
  const total = [...output.matchAll(/^.*\bTests\s+(?:(\d+) failed \| )?(\d+) passed/gm)].reduce(
    (sum, match) => sum + Number(match[2]),
    0,
  );
  return total ? `${total} tests` : '';
}

const npx = (args, options) => capture('npx', ['--no-install', ...args], options);
const node = (file, ...args) => capture(process.execPath, [file, ...args]);
const turbo = async (...args) => {
  const result = await npx(['turbo', 'run', ...args, '--output-logs=new-only', '--log-order=grouped']);
  return { ...result, summary: countTests(result.output) };
};

if (needsInstall()) {
  if (!(await step('Install (npm ci)', () => capture('npm', ['ci', '--no-audit', '--no-fund'])))) finish();
}

await step('Lockfile: every platform binary is locked', () => node('scripts/check-lockfile.mjs'));
await step('Format (prettier)', () => npx(['prettier', '--check', '--log-level=warn', '.']));
await step('Lint (oxlint)', () => npx(['oxlint', '--deny-warnings', '.']));
const built = await step('Build all packages, Storybook and demo', () =>
  turbo('build', ...(unitOnly ? ['--filter=./packages/*'] : [])),
);
if (!built) finish();
await step('Imports run one way (dependency-cruiser)', () =>
  npx(['depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'apps', 'internal']),
);
await step('Types', () => turbo('typecheck'));
await step('Unit, data, language and server tests', () => turbo('test'));

if (!unitOnly) {
  let chromium = '';
  const found = await step('Browser', async () => {
    const { ensureChromium } = await import('./browser.mjs');
    chromium = await ensureChromium((message) => console.log(`     ${message}`));
    return { code: 0, output: chromium };
  });
  await step('Packages: exports and types (publint, attw)', () => node('scripts/check-packages.mjs'));
  await step('Bundles say the same as all records', () => node('scripts/check-bundles.mjs'));
  await step('Bytes', () => node('scripts/check-bytes.mjs'));
  await step('Bytes of text: three bundlers, beside other libraries', () =>
    node('scripts/check-text-bytes.mjs'),
  );
  if (found) {
    process.env.CHROMIUM_PATH = chromium;
    const browser = async (filter) => {
      const result = await npx(
        [
          'turbo',
          'run',
          'test:browser',
          `--filter=${filter}`,
          '--output-logs=new-only',
          '--log-order=grouped',
        ],
        {
          env: { CHROMIUM_PATH: chromium },
        },
      );
      return { ...result, summary: countTests(result.output) };
    };
    await step('Widgets in a browser', () => browser('@limpide/react'));
    await step('Embeds in a browser: strict policies, sanitisers, hostile pages', () =>
      browser('@limpide/embed'),
    );
    await step('Stories as tests: en, fr × light, dark, axe', () => browser('@limpide/storybook'));
    await step('Demo end to end: policy, no script, print, axe', () => browser('@limpide/demo'));
  }
  await step('Consumers: packed packages, React 18.3 and 19', () => node('scripts/check-consumers.mjs'));
}

finish();

function finish() {
  const failed = results.filter((result) => !result.passed);
  if (failed.length) console.log(`\nFailed: ${failed.map((result) => result.name).join('; ')}`);
  console.log(`\nsteps: ${results.length - failed.length} passed, ${failed.length} failed`);
  process.exit(failed.length ? 1 : 0);
}
