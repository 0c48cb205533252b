import { describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { sha256 } from '../../src/content/sha256.ts';
import { siteEvent, type SiteEvent } from '../../src/records/site-event.ts';
import { findSilentEdits } from '../../src/release/silent-edits.ts';
import { claim, folder, graphOf, released, response, type Files } from '../content.ts';

/** What the last of these releases wrote down. */
const lastOf = (...contents: Files[]): SiteEvent[] =>
  released(...contents).filter(({ date }) => date === `2021-02-0${contents.length}`);

const told = (events: readonly SiteEvent[]): string[] => events.map(({ kind, record }) => `${kind} ${record}`);

const denial = response('r1', 'by="acme" on="2020-01-02" denies');
const first = folder(claim('leak', ['found', 'sold']), denial);

describe('a release writes down', () => {
  it('all that a new site has: claims, oldest first, each with its responses and how it stands', () => {
    const older = claim('older', [], 'by="herald" about="acme" on="2019-01-01"');
    const events = released(folder(claim('leak', ['found', 'sold']), denial, older));
    expect(told(events)).toEqual(['claim-added older', 'claim-added leak', 'response-added r1']);
    expect(events[1]).toMatchObject({
      ...{ number: 2, date: '2021-02-01', before: null, claims: ['leak'], reply_of: [] },
      ...{ actors: ['herald', 'acme'], title: 'What leak was', text: 'Acme did leak.', stances: null },
    });
    expect(events[2]).toMatchObject({
      ...{ claims: ['leak'], reply_of: ['acme'], actors: ['acme', 'herald'] },
      title: 'Acme on “What leak was”: denies',
    });
    for (const event of events) expect(siteEvent.safeParse(event).error).toBeUndefined();
  });

  it('nothing where nothing has changed, wherever in its file a record now stands', () => {
    expect(lastOf(first, first)).toEqual([]);
    expect(lastOf(first, folder('Some prose before.\n', claim('leak', ['found', 'sold']), denial))).toEqual([]);
  });

  it('a response, and that the claim stands otherwise since', () => {
    const events = lastOf(
      first,
      folder(claim('leak', ['found', 'sold']), denial, response('r2', 'by="watchdog" on="2020-02-01" confirms')),
    );
    expect(told(events)).toEqual(['response-added r2', 'standing-changed leak']);
    expect(events[1]!.before).toBe(released(first)[0]!.standing);
    expect(events[1]!.text).toBe('Acme denies both points. Watchdog confirms both points (February 2020).');
  });

  it('that a point stands otherwise where no axis changed', () => {
    const one = response('r1', 'by="acme" on="2020-01-02" denies="found"');
    const two = (more: string) => folder(claim('leak', ['found', 'sold', 'hid']), one, more);
    expect(told(lastOf(two(''), two(response('r2', 'by="desk" on="2020-02" denies="sold"'))))).toEqual([
      'response-added r2',
      'standing-changed leak',
    ]);
  });

  it.each([
    [
      'its words',
      response('r1', 'by="acme" on="2020-01-02" denies').replace('in our words', 'in other words'),
      ['words-changed r1'],
    ],
    [
      'what it is held to say',
      response('r1', 'by="acme" on="2020-01-02" disputes'),
      ['stances-changed r1', 'standing-changed leak'],
    ],
    ['its date', response('r1', 'by="acme" on="2020-01-03" denies'), ['details-changed r1']],
  ])('of a changed response what changed: %s', (_, changed, expected) => {
    const events = lastOf(first, folder(claim('leak', ['found', 'sold']), changed));
    expect(told(events)).toEqual(expected);
    expect(events[0]!.before).toBe(released(first)[1]!.after);
    expect(events[0]!.after).not.toBe(events[0]!.before);
  });

  it('a withdrawal once, and later changes of the withdrawn claim as what they are', () => {
    const about = 'by="herald" about="acme" on="2020-01-01"';
    const gone = folder(claim('leak', ['found', 'sold'], `${about} withdrawn="2021-02-02"`), denial);
    const later = folder(claim('leak', ['found', 'lost'], `${about} withdrawn="2021-02-02"`), denial);
    expect(told(lastOf(first, gone))).toEqual(['withdrawal leak']);
    expect(told(lastOf(first, gone, later))).toEqual(['words-changed leak', 'standing-changed leak']);
  });

  it('a correction once, with the claims it concerns, and what was taken off the site', () => {
    const corrected = folder(
      claim('leak', ['found', 'sold']),
      denial,
      ':::correction{on="2021-02-02" to="r1"}\nThe date was wrong.\n:::\n',
    );
    const [correction, ...others] = lastOf(first, corrected);
    expect(others).toEqual([]);
    expect(correction).toMatchObject({ kind: 'correction', claims: ['leak'], text: 'The date was wrong.' });
    expect(lastOf(first, corrected, corrected)).toEqual([]);
    const removed = lastOf(first, folder(claim('leak', ['found', 'sold'])));
    expect(told(removed)).toEqual(['standing-changed leak', 'removal r1']);
    expect(removed[1]).toMatchObject({ after: null, claims: ['leak'], reply_of: ['acme'] });
    expect(told(lastOf(first, folder(claim('leak', ['found', 'sold'])), first))).toEqual([
      'response-added r1',
      'standing-changed leak',
    ]);
  });
});

describe('a silent edit is told where', () => {
  const edits = (files: Files, ...before: Files[]): string[] =>
    findSilentEdits(build(files, released(...before)).graph!, sha256).map(({ message }) => message);
  const changed = denial.replace('in our words', 'in other words');

  it.each([
    [
      'the words of a response',
      folder(claim('leak', ['found', 'sold']), changed),
      'The words of the response "r1" changed since 2021-02-01',
    ],
    [
      'its stances',
      folder(claim('leak', ['found', 'sold']), denial.replace('denies', 'disputes')),
      'The stances of the response "r1" changed',
    ],
    [
      'a statement',
      folder(claim('leak', ['found', 'sold']).replace('Acme did', 'Acme may have done'), denial),
      'The statement of the claim "leak" changed',
    ],
    ['a point', folder(claim('leak', ['found', 'hid']), denial), 'The statement of the claim "leak" changed'],
  ])('%s changed', (_, files, message) => {
    const found = edits(files, first);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it('and no correction of that record, or of its article as a whole, says so', () => {
    const correction = (to: string) => `:::correction{on="2021-02-02"${to}}\nIt was wrong.\n:::\n`;
    const told = (to: string) => folder(claim('leak', ['found', 'sold']), changed, correction(to));
    expect(edits(told(' to="r1"'), first)).toEqual([]);
    expect(edits(told(''), first)).toEqual([]);
    expect(edits(told(' to="leak"'), first)).toHaveLength(1);
    const old = folder(claim('leak', ['found', 'sold']), denial, correction(' to="r1"'));
    expect(edits(told(' to="r1"'), old)).toHaveLength(1);
  });

  it('not before a first release, not of what is new, and not once a release has written it down', () => {
    const files = folder(claim('leak', ['found', 'sold']), changed);
    expect(findSilentEdits(graphOf(files), sha256)).toEqual([]);
    expect(
      edits(folder(claim('leak', ['found', 'sold']), denial, response('r2', 'by="expert" on="2020-03" disputes')), first),
    ).toEqual([]);
    expect(edits(files, first, files)).toEqual([]);
  });

  it('a date or a source alone changed: no', () => {
    expect(edits(folder(claim('leak', ['found', 'sold']), denial.replace('2020-01-02', '2020-01-03')), first)).toEqual([]);
  });
});
