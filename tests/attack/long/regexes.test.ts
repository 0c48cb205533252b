import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/settings.ts';
import { filesOf } from '../../site/pages.ts';

interface WrittenRegex {
  place: string;
  source: string;
  flags: string;
}

/** Every regular expression that stands in the code which reads content, answers requests or runs in a browser. */
function regexesIn(folder: string): WrittenRegex[] {
  return filesOf(join(ROOT, folder))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const path = `${folder}/${file}`;
      const tree = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true);
      const found: WrittenRegex[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
          found.push({ place: `${path}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
        }
        ts.forEachChild(node, visit);
      };
      visit(tree);
      return found;
    });
}

const regexes = [...new Map(regexesIn('src').map((regex) => [`/${regex.source}/${regex.flags}`, regex])).entries()];

/** In letters: no paragraph of content is longer, nor is an address or a header. */
const LONGEST = 20_000;
const MOST_MILLISECONDS = 1000;

/** How long it takes for the worst text that the analysis has found, at the length of the longest that there can be. */
function measureAttack(
  { source, flags }: WrittenRegex,
  { pumps, suffix }: { pumps: { prefix: string; pump: string }[]; suffix: string },
): number {
  const times = Math.floor(LONGEST / pumps.reduce((sum, { pump }) => sum + pump.length, 0));
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
  const regex = new RegExp(source, flags.replace(/[gy]/gu, ''));
  const start = performance.now();
  regex.test(text);
  return performance.now() - start;
}

test('no regular expression takes long for any text that there can be', async () => {
  const found = { safe: 0, unknown: [] as string[], quick: [] as string[], slow: [] as string[] };
  for (const [written, regex] of regexes) {
    const verdict = await check(regex.source, regex.flags, { timeout: 20_000 });
    if (verdict.status === 'safe') found.safe++;
    else if (verdict.status === 'unknown') found.unknown.push(`${regex.place} ${written}`);
    else {
      // One that grows with the third power would not end, so it is not tried.
      const milliseconds = verdict.complexity.summary.startsWith('2nd')
        ? Math.round(measureAttack(regex, verdict.attack))
        : Infinity;
      const told = `${regex.place} ${written}: ${verdict.complexity.summary}, ${milliseconds} ms`;
      found[milliseconds < MOST_MILLISECONDS ? 'quick' : 'slow'].push(told);
    }
  }
  console.log(
    `${regexes.length} regular expressions: ${found.safe} safe; in a second at their longest:\n${found.quick.join('\n')}`,
  );
  expect({ slow: found.slow, unknown: found.unknown }).toEqual({ slow: [], unknown: [] });
});
