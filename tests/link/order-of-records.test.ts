import { describe, expect, test } from 'vitest';
import { actor, claim, errorsIn, folder, graphOf, reportOf, response, site } from '../content.ts';

describe('dossiers, newest first', () => {
  const dossier = (title: string, published: string, updated?: string): string =>
    [
      '---',
      `title: ${title}`,
      `published: ${published}`,
      ...(updated === undefined ? [] : [`updated: ${updated}`]),
      'summary: S.',
      '---',
      '',
    ].join('\n');

  test('go by the day of their last change, whatever day they were published', () => {
    const graph = graphOf({
      ...site,
      'articles/old-changed.md': dossier('A', '2019-01-01', '2021-06-01'),
      'articles/new.md': dossier('B', '2021-05-01'),
      'articles/same-day.md': dossier('D', '2021-05-01'),
    });
    expect([...graph.articles.keys()]).toEqual(['old-changed', 'new', 'same-day']);
  });
});

describe('a place on the page of a claim has one name', () => {
  test('a response cannot be called like a point of a claim that it answers', () =>
    expect(reportOf(folder(claim('leak', ['found']), response('found', 'by="acme" on="2020-01-02" denies')), ['duplicate-id']))
      .toMatchInlineSnapshot(`
      "content/articles/case.md
        21:1  error  duplicate-id  The id "found" names two anchors.
              Choose another id here: ids are addresses and the first one keeps it. It is first used at content/articles/case.md:18:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `));

  test('but like one of a claim that it does not answer, and points of two claims may be called alike', () =>
    expect(
      errorsIn(
        folder(
          claim('leak', ['found']),
          claim('hack', ['found', 'sold']),
          response('sold', 'by="acme" on="2020-01-02" denies', 'leak'),
        ),
      ),
    ).toEqual([]));

  test('also where the response answers several', () =>
    expect(
      errorsIn(folder(claim('leak'), claim('hack', ['sold']), response('sold', 'by="acme" on="2020-01-02" denies', 'leak hack'))),
    ).toContain('duplicate-id'));
});

test('an office of a maker speaks for its maker, not as a body or anybody else', () => {
  const files = {
    ...folder(claim(), response('r1', 'by="bureau" on="2020-01-02" upholds')),
    ...actor('bureau', 'outlet', 'part-of: herald'),
  };
  expect(errorsIn(files)).toEqual([]);
  expect(errorsIn({ ...files, ...folder(claim(), response('r1', 'by="bureau" on="2020-01-02" confirms')) })).toEqual([
    'illegal-stance',
  ]);
});
