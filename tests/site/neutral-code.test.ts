import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/settings.ts';
import { filesOf } from './pages.ts';
import { graphOf, OWN_SITE } from './sites.ts';

/** Words that any text may use: plain lower-case words, which an id may be too, and the names of countries. */
const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const COUNTRIES = new Set(
  Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))).flatMap(
    (code) => COUNTRY_NAMES.of(code) ?? [],
  ),
);
const isPlain = (word: string): boolean => /^[a-z]+$/u.test(word) || COUNTRIES.has(word);

it('nothing in the code names an actor or a case of the content', () => {
  const { actors, articles, topics, claims, responses, sources } = graphOf(OWN_SITE);
  const names = [...actors.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
  const ids = [actors, articles, topics, claims, responses, sources].flatMap((table) => [...table.keys()]);
  const words = [...new Set([...names, ...ids])].filter((word) => word.length > 2 && !isPlain(word));
  const found = filesOf(join(ROOT, 'src')).flatMap((file) => {
    const text = readFileSync(join(ROOT, 'src', file), 'utf8');
    return words.filter((word) => standsAlone(text, word)).map((word) => `src/${file}: ${word}`);
  });
  expect(found).toEqual([]);
});

/** Whether a word stands in a text by itself, not inside another: "ap" is not in "map", nor "apple" in "apples". */
function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}_-]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}_-]/u.test(text[at + word.length] ?? ' ')) return true;
  }
  return false;
}
