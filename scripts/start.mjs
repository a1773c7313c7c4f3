/** Installs what is missing, builds, and serves the demo and Storybook on this machine. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { environment, inherit, needsInstall, requireNode, root } from './run.mjs';

requireNode();

async function must(title, command, args) {
  console.log(`\n${title}`);
  const code = await inherit(command, args);
  if (code !== 0) {
    console.error(`${title} failed with exit code ${code}. The lines above say why.`);
    process.exit(code);
  }
}

if (needsInstall()) await must('Installing', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
await must('Building', 'npx', ['--no-install', 'turbo', 'run', 'build', '--output-logs=errors-only']);

const children = [
  ['apps/demo/server/serve.mjs', process.env.DEMO_PORT ?? '4173'],
  ['scripts/serve-static.mjs', process.env.STORYBOOK_PORT ?? '6006', 'apps/storybook/dist'],
].map(([file, ...args]) =>
  spawn(process.execPath, [join(root, file), ...args], { cwd: root, env: environment, stdio: 'inherit' }),
);

console.log(`
  Demo        http://127.0.0.1:${process.env.DEMO_PORT ?? '4173'}/en/   and  /fr/
  Storybook   http://127.0.0.1:${process.env.STORYBOOK_PORT ?? '6006'}/
  Stop with Ctrl+C.
`);

const stop = () => {
  for (const child of children) child.kill();
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) {
  child.on('exit', (code) => {
    stop();
    process.exitCode ||= code ?? 0;
  });
}
