import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename, dirname, join } from 'node:path';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Environment of every command: no telemetry, no colour codes in logs, quiet npm. */
export const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  npm_config_update_notifier: 'false',
  npm_config_loglevel: 'error',
};

/**
 * How to start npm and npx: by Node itself where npm started this script, since
 * on Windows they are batch files, which only a shell can start.
 */
function startable(command, args) {
  const npm = process.env.npm_execpath;
  if (!['npm', 'npx'].includes(command)) return [command, args, {}];
  if (npm && basename(npm) === 'npm-cli.js')
    return [process.execPath, [join(dirname(npm), `${command}-cli.js`), ...args], {}];
  return [command, args, { shell: process.platform === 'win32' }];
}

/** Runs a command and resolves with its exit code and everything it printed. */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const chunks = [];
    const [file, parameters, start] = startable(command, args);
    const child = spawn(file, parameters, {
      ...start,
      cwd: root,
      env: { ...environment, NO_COLOR: '1', FORCE_COLOR: '0', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.cwd ? { cwd: options.cwd } : {}),
    });
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** Runs a command in the reader's terminal and resolves with its exit code. */
export function inherit(command, args, options = {}) {
  return new Promise((resolve) => {
    const [file, parameters, start] = startable(command, args);
    const child = spawn(file, parameters, {
      ...start,
      cwd: root,
      env: environment,
      stdio: 'inherit',
      ...options,
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Whether `npm ci` must run: nothing installed, or the lockfile is newer than what is. */
export function needsInstall() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  return (
    statSync(join(root, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs && !sameLock(installed)
  );
}

function sameLock(installed) {
  const versions = (path) =>
    Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages)
      .filter(([name, entry]) => name.startsWith('node_modules/') && !entry.link && !entry.optional)
      .map(([name, entry]) => `${name}@${entry.version}`)
      .sort()
      .join();
  return versions(installed) === versions(join(root, 'package-lock.json'));
}

/** Fails early, with the remedy, on a Node that is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Limpide needs Node 20.19 or later; this is ${process.versions.node}. Install a current Node from https://nodejs.org.`,
    );
    process.exit(1);
  }
}
