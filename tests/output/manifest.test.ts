import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readManifest, writeManifest, type Manifest } from '../../src/output/manifest.ts';
import { makeFolder } from '../commands/run-command.ts';

const root = makeFolder();
const settings = { outDir: join(root, 'site'), cacheDir: join(root, 'cache'), cacheKey: 'a secret' };
const manifest: Manifest = {
  code: 'this code',
  reads: [['claims one', 'abc']],
  sets: [[0]],
  files: { 'index.html': { given: '', set: 0, size: 1, changed: 2 } },
};

beforeEach(() => writeManifest(settings, manifest));

test('the list of what a build made is read by the next', () => {
  expect(readManifest(settings, 'this code')).toEqual(manifest);
});

test.each([
  ['of another code', settings, 'other code'],
  ['of another folder', { ...settings, outDir: join(root, 'other') }, 'this code'],
  ['kept with another secret', { ...settings, cacheKey: 'another' }, 'this code'],
])('not one %s', (_, other, code) => {
  expect(readManifest(other, code)).toBeNull();
});

test.each([
  ['cut short', (text: string) => text.slice(0, -20)],
  ['with a letter changed', (text: string) => text.replace('index.html', 'index.htm_')],
  ['with another seal', (text: string) => `${'0'.repeat(64)}${text.slice(64)}`],
  ['without a seal', (text: string) => text.slice(65)],
  ['that is empty', () => ''],
])('not one %s', (_, spoil) => {
  const folder = join(settings.cacheDir, 'made');
  const file = join(folder, readdirSync(folder)[0] ?? '');
  writeFileSync(file, spoil(readFileSync(file, 'utf8')));
  expect(readManifest(settings, 'this code')).toBeNull();
});
