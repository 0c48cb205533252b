// The entry point of every npm script. It runs on any Node from 20 on and needs nothing installed: it installs where
// that is due, then hands over to the Node that is part of the installation.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** What each command runs, one after the other. */
const COMMANDS = {
  start: [['scripts/build.ts'], ['scripts/serve.ts']],
  dev: [['scripts/dev.ts']],
  check: [['scripts/check.ts']],
  init: [['scripts/init.ts']],
  new: [['scripts/new.ts']],
  import: [['scripts/import.ts']],
  rename: [['scripts/rename.ts']],
  where: [['scripts/where.ts']],
  save: [['scripts/save.ts']],
  lsp: [['scripts/lsp.ts']],
  vscode: [['scripts/vscode.ts']],
  build: [['scripts/build.ts']],
  release: [['scripts/release.ts']],
  serve: [['scripts/serve.ts']],
  plan: [['scripts/shards.ts', 'plan']],
  render: [['scripts/shards.ts', 'render']],
  index: [['scripts/shards.ts', 'index']],
  merge: [['scripts/shards.ts', 'merge']],
  parts: [['scripts/store.ts', 'parts']],
  publish: [['scripts/store.ts', 'publish']],
  // What is said of the code first: it takes less than the tests and fails plainly.
  test: [['scripts/lint.ts'], ['node_modules/vitest/vitest.mjs', 'run']],
  lint: [['scripts/lint.ts']],
  format: [['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', '.']],
  bench: [['scripts/bench.ts']],
  screenshots: [['scripts/screenshots.ts']],
  audit: [['scripts/audit.ts']],
  clients: [['scripts/clients.ts']],
  attack: [['scripts/attack.ts']],
  mutate: [['scripts/mutate.ts']],
  host: [['scripts/host.ts']],
  offline: [['scripts/offline.ts']],
  licences: [['scripts/licences.ts']],
  load: [['scripts/load.ts']],
  browsers: [['scripts/browsers.ts']],
};

const [command = 'start', ...given] = process.argv.slice(2);
process.exitCode = ensureInstalled(ROOT) ? await runSteps(COMMANDS[command]) : 1;

/** Runs the steps until one fails, the last with what was given on the command line; the exit code is that of the last run. */
async function runSteps(steps) {
  for (const [at, step] of steps.entries()) {
    const code = await runNode(at === steps.length - 1 ? [...step, ...given] : step);
    if (code !== 0) return code;
  }
  return 0;
}

/** Runs the project's own Node in the root of the project, passing signals on. */
function runNode([script, ...args]) {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
    // A quarter less memory on a large site, in the same time.
    NODE_OPTIONS: `--max-semi-space-size=16 ${process.env.NODE_OPTIONS ?? ''}`.trim(),
  };
  const child = spawn(NODE, [join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
