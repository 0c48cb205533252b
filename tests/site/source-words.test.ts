import { describe, expect, it } from 'vitest';
import { sourceAddress } from '../../src/address.ts';
import { carriersOf } from '../../src/link/carriers.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Id } from '../../src/records/id.ts';
import { pagesFrom, squash } from './pages.ts';
import { graphOf, TEST_SITES, type TestSite } from './sites.ts';

/** Words of a claim or response, and the sources that they are cited from. */
interface Worded {
  quote: string | null;
  sources: Id[];
}

/** Everything that is quoted on the site. */
const quotedIn = ({ claims, responses }: Graph): (Worded & { quote: string })[] =>
  [...claims.values(), ...responses.values()]
    .flatMap((record): Worded[] => [record, ...record.wordings])
    .filter((worded): worded is Worded & { quote: string } => worded.quote !== null);

const known = new Map<string, ReturnType<typeof readWords>>();

/** What the pages of a source show, read once. */
function shownOn(site: TestSite, source: Id): ReturnType<typeof readWords> {
  const words = known.get(`${site.name} ${source}`) ?? readWords(site, source);
  known.set(`${site.name} ${source}`, words);
  return words;
}

/** What the pages of a source show of words: its passages by number, the rest of what is cited, and what is marked. */
function readWords(site: TestSite, source: Id) {
  const pages = pagesFrom(site, sourceAddress(source));
  const textsOf = (selector: string): string[] =>
    pages.flatMap(({ $ }) =>
      $(selector)
        .toArray()
        .map((element) => $(element).text()),
    );
  return {
    passages: textsOf('.passage blockquote').map(squash),
    ids: pages.flatMap(({ $ }) =>
      $('.passage')
        .toArray()
        .map((element) => $(element).attr('id')),
    ),
    marked: squash(textsOf('.passage mark').join(' ')),
    others: squash(textsOf('.uses').join(' ')),
    languages: pages.flatMap(({ $ }) =>
      $('.passage blockquote')
        .toArray()
        .map((element) => $(element).attr('lang') ?? 'en'),
    ),
  };
}

describe.each(TEST_SITES)('on the page of every source of $name', (site) => {
  const graph = graphOf(site);
  const sources = [...graph.sources.values()];

  it('its passages stand as it printed them, each at its own place, in its language', () => {
    for (const { id, lang } of sources) {
      const { passages, ids, languages } = shownOn(site, id);
      const saved = graph.passages.get(id) ?? [];
      expect(passages, id).toEqual(saved.map(({ text }) => squash(text)));
      expect(ids, id).toEqual(saved.map((_, index) => `passage-${index + 1}`));
      expect(new Set(languages), id).toEqual(new Set(saved.length > 0 ? [lang ?? graph.site.language] : []));
    }
  });

  it('the words that are quoted from it are marked', () => {
    const missed = quotedIn(graph).flatMap((worded) =>
      carriersOf(worded, graph.passages).flatMap(({ source, found }) => {
        const { marked } = shownOn(site, source);
        return found.flatMap(({ passage, runs }) =>
          runs
            .map(({ start, end }) => graph.passages.get(source)?.[passage]?.text.slice(start, end) ?? '')
            .filter((words) => !marked.includes(squash(words)))
            .map((words) => `${source}: ${words}`),
        );
      }),
    );
    expect(missed).toEqual([]);
  });

  it('stand no words that another source printed', () => {
    const foreign = quotedIn(graph).flatMap((worded) => {
      const carriers = new Set(carriersOf(worded, graph.passages).map(({ source }) => source));
      return worded.sources
        .filter((source) => !carriers.has(source) && (carriers.size > 0 || worded.sources.length > 1))
        .filter((source) => shownOn(site, source).others.includes(squash(worded.quote)))
        .map((source) => `${source}: ${worded.quote}`);
    });
    expect(foreign).toEqual([]);
  });

  it('leads each proof mark to the passage that carries the words', () => {
    const claims = [...graph.claims.keys()].flatMap((id) => pagesFrom(site, `/claims/${id}/`));
    const marks = claims.flatMap(({ $ }) =>
      $('a.proved')
        .toArray()
        .map((link) => $(link).attr('href') ?? ''),
    );
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.filter((link) => !/\/sources\/[^/]+\/#passage-\d+$/u.test(link))).toEqual([]);
  });
});

it('a source that printed words in its own language shows those, and not their translation', () => {
  const [own] = TEST_SITES;
  if (own === undefined) throw new Error('There is no site to look at.');
  const graph = graphOf(own);
  const inGerman = quotedIn(graph).flatMap((worded) =>
    carriersOf(worded, graph.passages).filter(({ source }) => graph.sources.get(source)?.lang === 'de'),
  );
  const sources = new Set(inGerman.map(({ source }) => source));
  expect(sources.size).toBeGreaterThan(1);
  for (const source of sources) expect(shownOn(own, source).languages, source).toContain('de');
});
