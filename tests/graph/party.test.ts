import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/graph/party.ts';
import { claim, claimView, folder, response, type Files } from '../content.ts';

/** Who speaks for whom in a claim: each response with its party and role. */
const spoken = (files: Files, id = 'leak'): [response: string, party: string, role: Role][] =>
  claimView(files, id).responses.map(({ response: { id: said }, party, role }) => [said, party, role]);

describe('the role of a response', () => {
  test('comes from whose party speaks: the accused, the named, the makers, a public body, anyone else', () => {
    const files = folder(
      claim('leak', [], 'by="herald" about="acme" named="rival" on="2020-01-01"'),
      response('r1', 'by="acme" on="2020-01-02" denies'),
      response('r2', 'by="rival" on="2020-01-03" confirms'),
      response('r3', 'by="herald" on="2020-01-04" upholds'),
      response('r4', 'by="watchdog" on="2020-01-05" no-evidence'),
      response('r5', 'by="court" on="2020-01-06" finds'),
      response('r6', 'by="expert" on="2020-01-07" confirms'),
    );
    expect(spoken(files)).toEqual([
      ['r1', 'acme', 'reply'],
      ['r2', 'rival', 'named-party'],
      ['r3', 'herald', 'makers-update'],
      ['r4', 'watchdog', 'agency-statement'],
      ['r5', 'court', 'agency-statement'],
      ['r6', 'expert', 'other-response'],
    ]);
  });

  test('is that of the party: an office of an office of the accused replies for it', () => {
    expect(spoken(folder(claim(), response('r1', 'by="desk" on="2020-01-02" denies')))).toEqual([['r1', 'acme', 'reply']]);
  });

  test('is that of the nearest party where an office belongs to two', () => {
    const files = folder(
      claim('leak', [], 'by="acme" about="branch" on="2020-01-01"'),
      response('r1', 'by="desk" on="2020-01-02" denies'),
    );
    expect(spoken(files)).toEqual([['r1', 'branch', 'reply']]);
  });

  test('is a reply where a public body is itself accused, and then no public body has spoken', () => {
    const files = folder(
      claim('leak', [], 'by="herald" about="watchdog" on="2020-01-01"'),
      response('r1', 'by="watchdog" on="2020-01-02" denies'),
    );
    expect(spoken(files)).toEqual([['r1', 'watchdog', 'reply']]);
    expect(claimView(files).standing).toMatchObject({ reply: 'denied', agencies: 'none' });
  });

  test('is a maker’s update where a public body made the allegation: it does not back itself', () => {
    const files = folder(
      claim('leak', [], 'by="watchdog" about="acme" on="2020-01-01"'),
      response('r1', 'by="watchdog" on="2020-01-02" upholds acts measure="ban"'),
    );
    expect(spoken(files)).toEqual([['r1', 'watchdog', 'makers-update']]);
    expect(claimView(files).standing).toMatchObject({ agencies: 'none', measures: 'taken', maker: 'stands' });
  });

  test('is told per claim: one statement may be a reply here and a public body’s there', () => {
    const files = folder(
      claim('leak'),
      claim('cover-up', [], 'by="herald" about="watchdog" on="2020-01-01"'),
      response('r1', 'by="watchdog" on="2020-01-02" denies', 'leak cover-up'),
    );
    expect(spoken(files, 'leak')).toEqual([['r1', 'watchdog', 'agency-statement']]);
    expect(spoken(files, 'cover-up')).toEqual([['r1', 'watchdog', 'reply']]);
  });
});

describe('one column a party', () => {
  test('holds what the party and its offices say, each answer with its speaker', () => {
    const files = folder(
      claim('leak', ['found', 'sold']),
      response('r1', 'by="acme" on="2020-01-02" denies="found"'),
      response('r2', 'by="desk" on="2020-01-03" admits="sold"'),
    );
    const { matrix, noReply } = claimView(files);
    expect(matrix.columns).toEqual([{ party: 'acme', role: 'reply' }]);
    expect(matrix.rows.map(({ cells }) => cells.get('acme')?.map(({ response: { by } }) => by))).toEqual([['acme'], ['desk']]);
    expect(noReply).toEqual([]);
  });
});
