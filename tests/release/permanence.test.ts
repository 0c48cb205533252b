import { describe, expect, it } from 'vitest';
import { redirectFiles } from '../../src/output/redirect-pages.ts';
import { movedTo } from '../../src/release/moved.ts';
import { addressesOf, findVanished, withReleased } from '../../src/release/released.ts';
import { openDesk } from '../../src/writing/desk.ts';
import { applyChange } from '../../src/writing/edits.ts';
import type { RecordName } from '../../src/writing/record-kind.ts';
import { renameRecord } from '../../src/writing/rename.ts';
import { claim, errorsIn, folder, graphOf, reportOf, response, type Files } from '../content.ts';

const FIRST = folder(
  claim('leak', ['found', 'hidden']),
  claim('spill', ['seen']),
  response('no', 'by="acme" on="2020-02-01" denies="found seen"', 'leak spill'),
);
const RELEASED = addressesOf(graphOf(FIRST));

const whole = (kind: RecordName['kind'], id: string): RecordName => ({ kind, id, claim: null });

/** The content after some renamings, one after the other, as the command makes them. */
function rename(files: Files, ...renamings: [RecordName, string][]): Files {
  return renamings.reduce<Files>((texts, [record, id]) => {
    const change = renameRecord(openDesk(texts, RELEASED), record, id);
    if (typeof change === 'string') throw new Error(change);
    return applyChange(texts, change);
  }, files);
}

/** The released addresses that would lead nowhere. */
const vanished = (files: Files): string[] =>
  findVanished(graphOf(files), RELEASED).map(({ place }) => RELEASED[place.line - 1] ?? '');

it('every page of a record and every place on a claim is an address', () => {
  expect(RELEASED.filter((address) => /^\/claims\/[^.]*$/u.test(address))).toEqual([
    '/claims/leak/',
    '/claims/leak/#found',
    '/claims/leak/#hidden',
    '/claims/leak/#no',
    '/claims/spill/',
    '/claims/spill/#no',
    '/claims/spill/#seen',
  ]);
  expect(RELEASED).toContain('/actors/acme/');
  expect(RELEASED).toContain('/sources/report/');
  expect(RELEASED).toContain('/articles/case/');
  expect(RELEASED).toEqual(expect.arrayContaining(['/claims/leak.json', '/actors/acme/feed.xml', '/actors/acme/replies.xml']));
  expect(vanished(FIRST)).toEqual([]);
});

describe('what was released cannot vanish', () => {
  it('a claim, a point, a response or an actor', () => {
    const without = (words: string): Files => ({
      ...FIRST,
      'articles/case.md': (FIRST['articles/case.md'] ?? '').replace(words, ''),
    });
    expect(vanished(without('::part[It did hidden.]{#hidden}\n'))).toEqual(['/claims/leak/#hidden']);
    expect(vanished(without(response('no', 'by="acme" on="2020-02-01" denies="found seen"', 'leak spill')))).toEqual([
      '/claims/leak/#no',
      '/claims/spill/#no',
    ]);
    const rest = Object.entries(FIRST).filter(([path]) => path !== 'actors/expert.md');
    expect(vanished(Object.fromEntries(rest))).toEqual(['/actors/expert/']);
  });

  it('but a claim may be withdrawn, for its page stays', () => {
    const text = (FIRST['articles/case.md'] ?? '').replace('{#leak title', '{#leak withdrawn="2021-01-01" title');
    expect(vanished({ ...FIRST, 'articles/case.md': text })).toEqual([]);
  });

  it('and a later release keeps the addresses of the earlier ones', () => {
    const renamed = graphOf(rename(FIRST, [whole('claim', 'leak'), 'flow']));
    expect(withReleased(renamed, RELEASED)).toEqual(expect.arrayContaining([...RELEASED, '/claims/flow/#found']));
  });
});

describe('a renaming leads readers of the old address on', () => {
  it.each<[string, [RecordName, string][], string]>([
    ['of a claim', [[whole('claim', 'leak'), 'flow']], '/claims/leak/,/claims/flow/'],
    ['of a point', [[{ kind: 'part', id: 'found', claim: 'leak' }, 'met']], '/claims/leak/#found,/claims/leak/#met'],
    [
      'of a response on each of its claims',
      [[whole('response', 'no'), 'nay']],
      '/claims/leak/#no,/claims/leak/#nay\n/claims/spill/#no,/claims/spill/#nay',
    ],
    ['of an actor', [[whole('actor', 'acme'), 'apex']], '/actors/acme/,/actors/apex/'],
    [
      'twice, in one step',
      [
        [whole('claim', 'leak'), 'flow'],
        [whole('claim', 'flow'), 'gush'],
      ],
      '/claims/leak/,/claims/flow/',
    ],
  ])('%s', (_, renamings, rows) => {
    const renamed = rename(FIRST, ...renamings.slice(0, 1));
    expect(renamed['redirects.csv']).toBe(`from,to\n${rows}\n`);
    const after = rename(FIRST, ...renamings);
    expect(errorsIn(after), reportOf(after)).toEqual([]);
    expect(vanished(after)).toEqual([]);
  });

  it('of a place on a page that has moved', () => {
    const after = rename(FIRST, [whole('claim', 'leak'), 'flow'], [{ kind: 'part', id: 'found', claim: 'flow' }, 'met']);
    expect(after['redirects.csv']).toBe('from,to\n/claims/leak/,/claims/flow/\n/claims/leak/#found,/claims/flow/#met\n');
    expect(errorsIn(after)).toEqual([]);
    expect(vanished(after)).toEqual([]);
  });

  it('and no further once the old id is back', () => {
    const there = rename(FIRST, [whole('claim', 'leak'), 'flow']);
    const released = [...RELEASED, '/claims/flow/'];
    const change = renameRecord(openDesk(there, released), whole('claim', 'flow'), 'leak');
    const back = applyChange(there, change as never);
    expect(back['redirects.csv']).toBe('from,to\n/claims/flow/,/claims/leak/\n');
    expect(errorsIn(back)).toEqual([]);
  });

  it('writes nothing for what was never released', () => {
    const change = renameRecord(openDesk(FIRST), whole('claim', 'leak'), 'flow');
    expect(applyChange(FIRST, change as never)).not.toHaveProperty('redirects.csv');
  });
});

describe('a redirect', () => {
  const withRows = (...rows: string[]): Files => ({ ...FIRST, 'redirects.csv': `from,to\n${rows.join('\n')}\n` });
  it.each([
    ['that leads nowhere', ['/claims/old/,/claims/leek/'], 'there is nothing at "/claims/leek/"'],
    ['from what is there', ['/claims/leak/,/claims/spill/'], '"/claims/leak/" is there'],
    ['in a chain', ['/claims/old/,/claims/older/', '/claims/older/,/claims/leak/'], 'write /claims/old/,/claims/leak/'],
    ['in a loop', ['/claims/old/,/claims/older/', '/claims/older/,/claims/old/'], 'has moved on itself'],
    ['to itself', ['/claims/old/,/claims/old/'], 'leads to itself'],
    ['written twice', ['/claims/old/,/claims/leak/', '/claims/old/,/claims/spill/'], 'is redirected twice'],
    ['to another site', ['/claims/old/,https://elsewhere.example/'], 'is not two addresses of this site'],
  ])('%s is an error', (_, rows, reason) => {
    expect(reportOf(withRows(...rows), ['bad-redirect'])).toContain(reason);
  });

  it('is a rule for hosts and a page with a link for every place', () => {
    const graph = graphOf(withRows('/claims/old/,/claims/leak/', '/claims/leak/#lost,/claims/spill/#seen'));
    expect(movedTo(graph, '/claims/old/#found')).toBe('/claims/leak/#found');
    expect(movedTo(graph, '/claims/old/#lost')).toBe('/claims/spill/#seen');
    const files = redirectFiles(graph, (address) => `https://site.example/base${address}`, '/base/');
    expect(files.get('_redirects')).toBe(
      '/base/claims/old/ /base/claims/leak/ 301\n/base/claims/old.json /base/claims/leak.json 301\n',
    );
    const page = files.get('claims/old/index.html') ?? '';
    expect(page).toContain('<p id="found"><a href="/base/claims/leak/#found">');
    expect(page).toContain('<p id="lost"><a href="/base/claims/spill/#seen">');
    expect(page).toContain('<link rel="canonical" href="https://site.example/base/claims/leak/">');
  });
});
