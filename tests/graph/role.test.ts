import { describe, expect, test } from 'vitest';
import { claim, claimView, folder, response } from '../content.ts';

/** The ids of the responses of a view by role. */
function rolesIn(files: Parameters<typeof claimView>[0], id = 'leak') {
  const view = claimView(files, id);
  const ids = (list: typeof view.replies) => list.map((one) => one.response.id);
  return {
    replies: ids(view.replies),
    agencies: ids(view.agencyStatements),
    updates: ids(view.claimantUpdates),
    others: ids(view.otherResponses),
  };
}

describe('the role of a response', () => {
  test('comes from who speaks: the accused, the maker, an agency, anyone else', () => {
    const files = folder(
      claim(),
      response('r1', 'by="acme" on="2020-01-02" denies'),
      response('r2', 'by="herald" on="2020-01-03" upholds'),
      response('r3', 'by="watchdog" on="2020-01-04" no-evidence'),
      response('r4', 'by="expert" on="2020-01-05" confirms'),
    );
    expect(rolesIn(files)).toEqual({ replies: ['r1'], updates: ['r2'], agencies: ['r3'], others: ['r4'] });
  });

  test('is a reply where an office of an office of the accused speaks', () => {
    expect(rolesIn(folder(claim(), response('r1', 'by="desk" on="2020-01-02" denies'))).replies).toEqual(['r1']);
  });

  test('is a reply where an agency is itself accused, and then no agency has spoken', () => {
    const files = folder(
      claim('leak', [], 'by="herald" about="watchdog" on="2020-01-01"'),
      response('r1', 'by="watchdog" on="2020-01-02" denies'),
    );
    expect(rolesIn(files)).toMatchObject({ replies: ['r1'], agencies: [] });
    expect(claimView(files).standing).toMatchObject({ reply: 'denied', agencies: 'none' });
  });

  test('is a claimant update where an agency made the allegation', () => {
    const files = folder(
      claim('leak', [], 'by="watchdog" about="acme" on="2020-01-01"'),
      response('r1', 'by="watchdog" on="2020-01-02" upholds'),
    );
    expect(rolesIn(files)).toMatchObject({ updates: ['r1'], agencies: [] });
    expect(claimView(files).standing.agencies).toBe('none');
  });

  test('is told per claim: one statement may be a reply here and an agency statement there', () => {
    const files = folder(
      claim('leak'),
      claim('cover-up', [], 'by="herald" about="watchdog" on="2020-01-01"'),
      response('r1', 'by="watchdog" on="2020-01-02" denies', 'leak cover-up'),
    );
    expect(rolesIn(files, 'leak').agencies).toEqual(['r1']);
    expect(rolesIn(files, 'cover-up').replies).toEqual(['r1']);
  });

  test('is an agency statement or another response where nobody is accused', () => {
    const files = folder(
      claim('leak', ['found'], 'by="herald" about="" on="2020-01-01"'),
      response('r1', 'by="acme" on="2020-01-02" denies'),
      response('r2', 'by="watchdog" on="2020-01-03" confirms'),
    );
    expect(rolesIn(files)).toEqual({ replies: [], updates: [], agencies: ['r2'], others: ['r1'] });
    const { standing, noReply } = claimView(files);
    expect(standing.reply).toBe('none');
    expect(standing.sentence).toBe("Germany's WDG confirms.");
    expect(noReply).toEqual([]);
  });
});
