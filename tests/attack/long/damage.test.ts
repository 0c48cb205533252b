import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from '../../../src/content/list-files.ts';
import { readContentFile } from '../../../src/content/read-file.ts';
import { linkFiles } from '../../../src/link/link.ts';
import { emptyFile, parseFile } from '../../../src/parse/file.ts';
import { OWN_SITE } from '../../site/sites.ts';
import { makeFolder, writeFiles } from '../../commands/run-command.ts';

const folder = makeFolder();
const { paths } = listFiles(OWN_SITE.contentDir);
const bytesOf = new Map(paths.map((path) => [path, readFileSync(join(OWN_SITE.contentDir, path))]));
writeFiles(folder, Object.fromEntries(bytesOf));
const parsed = new Map([...bytesOf].map(([path, bytes]) => [path, parseFile(path, bytes.toString())]));
let tried = 0;

/** The whole content with one file damaged: a graph, or faults that stand in files and lines that are there. */
function tryDamaged(path: string, bytes: Uint8Array): void {
  tried++;
  writeFileSync(join(folder, path), bytes);
  const read = readContentFile(folder, path);
  const damaged = typeof read === 'string' ? parseFile(path, read) : { ...emptyFile(path), problems: [read] };
  const { graph, problems } = linkFiles([...parsed].map(([other, file]) => (other === path ? damaged : file)));
  expect(graph !== null || problems.some(({ severity }) => severity === 'error')).toBe(true);
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .split(/\r\n?|\n/u).length;
  for (const { place, code } of problems) {
    expect(bytesOf.has(place.file), `${code} ${place.file}`).toBe(true);
    if (place.file === path) expect(place.line, `${code} ${path}`).toBeLessThanOrEqual(lines);
    expect(Math.min(place.line, place.column)).toBeGreaterThan(0);
  }
  writeFileSync(join(folder, path), bytesOf.get(path) ?? '');
}

test('a file that ends anywhere', () => {
  const articles = paths.filter((path) => path.startsWith('articles/') || path === 'site.md');
  for (let at = 0; at < 741; at++) {
    const path = articles[at % articles.length] ?? '';
    const bytes = bytesOf.get(path) ?? Buffer.of();
    tryDamaged(path, bytes.subarray(0, Math.floor(bytes.length * ((at * 0.618) % 1))));
  }
});

test('a file with bytes that were changed, cut out, doubled or put in', () => {
  const damage = fc.record({
    path: fc.constantFrom(...paths),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.constantFrom('\r', '\0', '---\n', ':::\n', '"', '}', '\u202E', '# ').map((text) => Buffer.from(text)),
    ),
    twice: fc.boolean(),
  });
  fc.assert(
    fc.property(damage, ({ path, at, cut, put, twice }) => {
      const bytes = bytesOf.get(path) ?? Buffer.of();
      const place = Math.floor(bytes.length * at);
      const rest = bytes.subarray(twice ? Math.max(0, place - cut) : place + cut);
      tryDamaged(path, Buffer.concat([bytes.subarray(0, place), put, rest]));
    }),
    { numRuns: 3500 },
  );
});

afterAll(() => console.log(`${tried} damaged files`));
