import { expect, it } from 'vitest';
import { isInstalled, stampInstallation } from '../../scripts/install.mjs';
import { makeFolder, writeFiles } from './run-command.ts';

it('installs once for each lock file', () => {
  const root = writeFiles(makeFolder(), { 'package-lock.json': '{}' });
  expect(isInstalled(root)).toBe(false);
  writeFiles(root, { 'node_modules/.package-lock.json': '{}' });
  expect(isInstalled(root)).toBe(false);
  stampInstallation(root);
  expect(isInstalled(root)).toBe(true);
  writeFiles(root, { 'package-lock.json': '{"changed": true}' });
  expect(isInstalled(root)).toBe(false);
});
