import { expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { sha256 } from '../../src/content/sha256.ts';
import type { SiteEvent } from '../../src/records/site-event.ts';
import { eventsSince } from '../../src/release/events-since.ts';
import { takenBack } from '../../src/views/list/taken-back.ts';
import { claim, folder, response, type Files } from '../content.ts';

const CORRECTION = ':::correction{on="2021-02-01" to="leak"}\nThe date was wrong.\n:::\n';
const REPLY = response('acme-1', 'by="acme" on="2020-02-02" denies');

/** The log after one more release. */
const release = (content: Files, events: SiteEvent[], on: string): SiteEvent[] => [
  ...events,
  ...eventsSince(build(content, events).graph!, { on, sha256 }),
];

const listOf = (content: Files, events: SiteEvent[]) =>
  takenBack(build(content, events).graph!, (address) => address).map(({ kind, on, corrected, words, entry }) => ({
    kind,
    on,
    at: corrected.address,
    words,
    entry: entry?.number ?? null,
  }));

const corrected = folder(claim('leak'), REPLY, CORRECTION);

it('a correction is listed from when it is written, and with its place in the log from the release on', () => {
  const row = { kind: 'Corrected', on: '2021-02-01', at: '/claims/leak/', words: '' };
  expect(listOf(corrected, [])).toEqual([{ ...row, entry: null }]);
  expect(listOf(corrected, release(corrected, [], '2021-03-01'))).toEqual([{ ...row, entry: 3 }]);
});

it('what a release has written down stays listed though the content tells it no more', () => {
  const events = release(corrected, [], '2021-03-01');
  const silenced = folder(claim('leak'));
  expect(listOf(silenced, release(silenced, events, '2021-04-01'))).toEqual([
    { kind: 'Removal', on: '2021-04-01', at: '/claims/leak/', words: '', entry: expect.any(Number) as number },
    { kind: 'Removal', on: '2021-04-01', at: '/claims/leak/', words: '', entry: expect.any(Number) as number },
    { kind: 'Correction', on: '2021-03-01', at: '/claims/leak/', words: 'The date was wrong.', entry: 3 },
  ]);
});

it('a claim that the site carries no longer is listed', () => {
  const before = release(folder(claim('leak')), [], '2021-03-01');
  const withdrawn = folder(claim('leak', [], 'by="herald" about="acme" on="2020-01-01" withdrawn="2021-04-01"'));
  expect(listOf(withdrawn, release(withdrawn, before, '2021-04-02'))).toMatchObject([
    { kind: 'Withdrawal', at: '/claims/leak/' },
  ]);
});
