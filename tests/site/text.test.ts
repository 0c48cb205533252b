import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesFrom, pagesOf, squash, type Page } from './pages.ts';
import { graphOf, TEST_SITES } from './sites.ts';

/** The lines of an article file that a reader should find again: prose, words and points, without marks and addresses. */
function linesOf(text: string): string[] {
  const [, , body = ''] = text.split(/^---$/mu);
  return body
    .replace(/<!--[\s\S]*?-->/gu, '')
    .split('\n')
    .filter((line) => !/^:{3,}/u.test(line))
    .map((line) => line.replace(/^::part\[(.*)\]\{[^}]*\}\s*$/u, '$1'))
    .map((line) => line.replace(/\]\((?:[^()\s]|\([^()\s]*\))*\)/gu, ']').replace(/^\[[^\]]+\]:\s.*$/u, ''))
    .map((line) => line.replace(/\[archived\]/giu, '').replace(/^\s*(?:\d+\.|[-*>])\s/u, ''))
    .map((line) => line.replace(/&[a-z]+;/gu, '').replace(/\\(?=[^\w\s])/gu, ''))
    .filter((line) => squash(line) !== '');
}

/** The front matter that readers see. */
const titleOf = (text: string): string => /^title:\s*"?(.*?)"?\s*$/mu.exec(text)?.[1] ?? '';

const wordsOf = ({ $ }: Page): string => squash($('main').text());

describe.each(TEST_SITES)('nothing written in $name is lost:', (site) => {
  const graph = graphOf(site);
  const files = readdirSync(join(site.contentDir, 'articles')).sort();

  it.each(files)('%s', (file) => {
    const text = readFileSync(join(site.contentDir, 'articles', file), 'utf8');
    const id = file.replace(/\.md$/u, '');
    const claims = [...graph.claims.values()].filter(({ article }) => article === id);
    const own = pagesFrom(site, `/articles/${id}/`).map(wordsOf).join('|');
    const shown = [
      own,
      ...pagesOf(site)
        .filter(({ address }) => claims.some((claim) => address === `/claims/${claim.id}/`))
        .map(wordsOf),
    ].join('|');
    const lost = [titleOf(text), ...linesOf(text)].filter((line) => !shown.includes(squash(line)));
    expect(lost).toEqual([]);
  });

  it('what is said of an actor and of a topic', () => {
    const lost = [
      ...[...graph.actors.values()].map((actor) => ({
        page: `/actors/${actor.id}/`,
        words: [actor.name, ...actor.aliases, ...actor.text.split('\n\n')],
      })),
      ...[...graph.topics.values()].map((topic) => ({
        page: `/topics/${topic.id}/`,
        words: [topic.title, ...topic.text.split('\n\n')],
      })),
    ].flatMap(({ page, words }) => {
      const shown = pagesFrom(site, page).map(wordsOf).join('|');
      return words.filter((line) => !shown.includes(squash(line))).map((line) => `${page} ${line}`);
    });
    expect(lost).toEqual([]);
  });

  it('what is said of the site', () => {
    const body = readFileSync(join(site.contentDir, 'site.md'), 'utf8');
    const shown = pagesFrom(site, '/about/').map(wordsOf).join('|');
    expect(
      linesOf(body)
        .map((line) => line.replace(/^#+\s/u, ''))
        .filter((line) => !shown.includes(squash(line))),
    ).toEqual([]);
  });
});
