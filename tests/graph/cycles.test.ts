import { describe, expect, test } from 'vitest';
import { actor, claim, errorsIn, folder, reportOf, response, site, source } from '../content.ts';

describe('a relation that leads back to where it began is told once', () => {
  const made = 'by="herald" about="acme" on="2020-01-01"';
  const said = 'by="acme" on="2020-01-02" denies';
  const published = 'publisher="herald" on="2020" kind="report"';
  test.each([
    ['part-of: acme → desk → branch → acme', { ...folder(), ...actor('acme', 'company', 'part-of: desk') }],
    ['part-of: acme → acme', { ...folder(), ...actor('acme', 'company', 'part-of: acme') }],
    ['replaces: a → b → a', folder(claim('a', [], `${made} replaces="b"`), claim('b', [], `${made} replaces="a"`))],
    ['extends: a → b → a', folder(claim('a', [], `${made} extends="b"`), claim('b', [], `${made} extends="a"`))],
    [
      'supersedes: r1 → r2 → r1',
      folder(claim(), response('r1', `${said} supersedes="r2"`), response('r2', `${said} supersedes="r1"`)),
    ],
    ['supersedes: r1 → r1', folder(claim(), response('r1', `${said} supersedes="r1"`))],
    [
      'relies-on: a → b → a',
      folder(source('a', `${published} relies-on="documents b"`), source('b', `${published} relies-on="a"`)),
    ],
    ['via: a → b → a', folder(source('a', `${published} via="b"`), source('b', `${published} via="a"`))],
  ])('%s', (told, files) => {
    expect(errorsIn(files)).toEqual(['cycle']);
    expect(reportOf(files, ['cycle'])).toContain(`by ${told}.`);
  });

  test('two ways to one place are no circle', () => {
    const published = 'publisher="herald" on="2020" kind="report"';
    const files = folder(
      source('root', published),
      source('a', `${published} relies-on="root"`),
      source('b', `${published} relies-on="root"`),
      source('top', `${published} relies-on="a b"`),
    );
    expect(errorsIn(files)).toEqual([]);
  });

  test('a chain may be as long as the content', () => {
    const chain = Array.from({ length: 400 }, (_, at) => actor(`a${at}`, 'group', ...(at === 0 ? [] : [`part-of: a${at - 1}`])));
    const files: Record<string, string> = Object.assign({ ...site }, ...chain);
    expect(errorsIn(files)).toEqual([]);
  });
});
