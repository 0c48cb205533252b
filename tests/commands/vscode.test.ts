import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/settings.ts';
import { runScript } from './run-command.ts';

it('the extension is packaged with all it needs but what the editor brings, the same each time', async () => {
  const pack = async () => {
    expect(await runScript('vscode', [], {})).toMatchObject({ code: 0, stderr: '' });
    return readFileSync(join(ROOT, 'editors/vscode/rejoinder.vsix'));
  };
  const packed = await pack();
  const files = Object.fromEntries(Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const { main, version } = JSON.parse(files['extension/package.json'] ?? '') as { main: string; version: string };
  expect(files['extension.vsixmanifest']).toContain(`Version="${version}"`);
  const code = files[`extension/${main.slice(2)}`] ?? '';
  const needed = [...code.matchAll(/\brequire\("([^"]+)"\)/gu)].map(([, name = '']) => name.replace(/^node:/u, ''));
  expect(needed).toContain('vscode');
  expect(needed.filter((name) => name !== 'vscode' && !builtinModules.includes(name))).toEqual([]);
  expect((await pack()).equals(packed)).toBe(true);
});
