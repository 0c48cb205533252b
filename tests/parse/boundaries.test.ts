import { describe, expect, test } from 'vitest';
import { checkLimits } from '../../src/parse/limits.ts';
import { claim, folder, graphOf } from '../content.ts';
import { record } from '../../src/graph/graph.ts';

const codeOf = (text: string): string | null => checkLimits('articles/case.md', text)?.code ?? null;
const many = (text: string, times: number): string => text.repeat(times);

describe('each limit lets through what it says, and no more', () => {
  const paragraph = `${many('a', 999)}\n\n`;
  test.each<[string, string, string]>([
    ['200 kB', many(paragraph, 199).padEnd(200_000, 'b\n\n'), `${many(paragraph, 199).padEnd(200_000, 'b\n\n')}c`],
    ['eight markers in a line', `${many('> ', 8)}a`, `${many('> ', 9)}a`],
    ['5,000 lines', many('\n', 4999), many('\n', 5000)],
    ['4,000 signs that may open something', many(`${many('a*b ', 40)}\n\n`, 100), `${many(`${many('a*b ', 40)}\n\n`, 100)}a*b`],
    ['200 comments', many('<!-- a -->\n\n', 200), many('<!-- a -->\n\n', 201)],
    ['20,000 letters in a paragraph, its end among them', many('a', 19_999), many('a', 20_000)],
  ])('%s', (_, within, beyond) => {
    const lines = within.split('\n').length;
    expect(codeOf(within), `${within.length} letters, ${lines} lines`).toBeNull();
    expect(codeOf(beyond)).not.toBeNull();
  });

  test('six blocks open at once', () => {
    const open = (count: number): string => Array.from({ length: count }, (_, at) => `${many(':', 20 - at)}a\n`).join('');
    expect([codeOf(open(6)), codeOf(open(7))]).toEqual([null, 'unclosed-block']);
  });
});

test('a note to other writers stands in no text that is made of what is around it', () => {
  const noted = claim('leak', ['found'])
    .replace('Acme did leak.', 'Acme did <!-- says who? --> leak.\n\n<!-- to do -->\n\nOn a Monday.')
    .replace('It did found.', 'It <!-- when? --> did found.');
  const { statement, parts, blocks } = record(graphOf(folder(noted)).claims, 'leak');
  expect(statement).toBe('Acme did leak.');
  expect(parts.map(({ text }) => text)).toEqual(['It did found.']);
  expect(JSON.stringify(blocks)).not.toContain('to do');
});
