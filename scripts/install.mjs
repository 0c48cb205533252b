import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const stampFile = (root) => join(root, 'node_modules', '.installed');

/** The name of what an installation is made from. */
function identifyInstallation(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Whether everything the lock file names is installed, and nothing of an earlier one. */
export function isInstalled(root) {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === identifyInstallation(root);
}

/** Notes that the present lock file is installed. */
export function stampInstallation(root) {
  writeFileSync(stampFile(root), `${identifyInstallation(root)}\n`);
}

/** Installs what the lock file names, if that was not done before; returns whether all is there. */
export function ensureInstalled(root) {
  if (isInstalled(root)) return true;
  console.error('Installing what this project needs; this happens once.');
  // Not `npm ci`: it refuses a lock file that lacks the binaries of another platform, which registries do not all carry.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // npm's own output is no part of the answer of `npm run check -- --format json`.
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: withoutOwnBinaries(process.env.PATH ?? '') },
  });
  if (status === 0) stampInstallation(root);
  return status === 0;
}

/** The search path without the folders that the installation is about to replace. */
const withoutOwnBinaries = (path) =>
  path
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter);
