import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { listFiles } from '../../src/content/list-files.ts';
import { parseFile } from '../../src/parse/file.ts';
import { isId } from '../../src/records/id.ts';
import { ROOT } from '../../src/settings.ts';

const CONTENT = join(ROOT, 'tests/fixture/content');
const { paths } = listFiles(CONTENT);

it('files are told by forward slashes, in one order', () => {
  expect(paths.filter((path) => path.includes('\\'))).toEqual([]);
  expect(paths).toEqual([...paths].sort());
});

describe.each(['\r\n', '\r'])('with lines that end in %j', (end) => {
  test.each(paths)('%s gives the same records', (path) => {
    const text = readFileSync(join(CONTENT, path), 'utf8');
    expect(parseFile(path, text.replaceAll('\n', end))).toEqual(parseFile(path, text));
  });
});

describe('an id is a file name on every system', () => {
  test.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'a'.repeat(81), 'A', 'a.b', 'a:b', 'ä', 'a b'])('%s is none', (id) =>
    expect(isId(id)).toBe(false),
  );
  test.each(['console', 'com10', 'a'.repeat(80), '0', 'constructor'])('%s is one', (id) => expect(isId(id)).toBe(true));
});
