import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../src/graph/matrix.ts';
import { record } from '../../src/graph/graph.ts';
import { claim, claimView, errorsIn, folder, graphOf, response, type Files } from '../content.ts';

/** The matrix as a reader reads it: per point, who says what by which response. */
function tableOf(files: Files, id = 'leak', asOf?: string) {
  const graph = graphOf(files);
  return matrixOf(graph, record(graph.claims, id), asOf).rows.map(({ part, cells }) => ({
    point: part?.id ?? null,
    ...Object.fromEntries([...cells].map(([actor, cell]) => [actor, `${cell.stances.join('+')} (${cell.response.id})`])),
  }));
}

describe('the answer matrix', () => {
  test('has a row per point, and a cell only where a point was touched', () => {
    const files = folder(
      claim('leak', ['found', 'sold', 'hid']),
      response('r1', 'by="acme" on="2020-01-02" admits="found" denies="sold"'),
      response('r2', 'by="watchdog" on="2020-01-03" no-evidence="sold"'),
    );
    expect(tableOf(files)).toEqual([
      { point: 'found', acme: 'admits (r1)' },
      { point: 'sold', acme: 'denies (r1)', watchdog: 'no-evidence (r2)' },
      { point: 'hid' },
    ]);
  });

  test('of a claim without points is one row', () => {
    expect(tableOf(folder(claim(), response('r1', 'by="acme" on="2020-01-02" denies')))).toEqual([
      { point: null, acme: 'denies (r1)' },
    ]);
  });

  test('fills every row where the whole claim is meant: bare, empty, or by the id of the claim', () => {
    for (const written of ['denies', 'denies=""', 'denies="leak"']) {
      const files = folder(claim('leak', ['found', 'sold']), response('r1', `by="acme" on="2020-01-02" ${written}`));
      expect(tableOf(files)).toEqual([
        { point: 'found', acme: 'denies (r1)' },
        { point: 'sold', acme: 'denies (r1)' },
      ]);
    }
  });

  test('keeps the newest response per point, and the older one where the newer is about another point', () => {
    const files = folder(
      claim('leak', ['found', 'sold']),
      response('old', 'by="acme" on="2020-01-02" denies'),
      response('new', 'by="acme" on="2020-02-01" admits="found"'),
    );
    expect(tableOf(files)).toEqual([
      { point: 'found', acme: 'admits (new)' },
      { point: 'sold', acme: 'denies (old)' },
    ]);
    expect(claimView(files).replies.map(({ isEarlier }) => isEarlier)).toEqual([false, false]);
  });

  test('drops a superseded response from every point, and marks it', () => {
    const files = folder(
      claim('leak', ['found', 'sold']),
      response('old', 'by="acme" on="2020-01-02" denies'),
      response('new', 'by="acme" on="2020-02-01" supersedes="old" admits="found"'),
    );
    expect(tableOf(files)).toEqual([{ point: 'found', acme: 'admits (new)' }, { point: 'sold' }]);
    const [old, next] = claimView(files).replies;
    expect(old).toMatchObject({ isEarlier: true, supersededBy: [{ id: 'new' }] });
    expect(next).toMatchObject({ isEarlier: false, supersededBy: [] });
  });

  test('marks a merely earlier response, without calling it superseded', () => {
    const files = folder(
      claim(),
      response('old', 'by="acme" on="2020-01-02" declines'),
      response('new', 'by="acme" on="2020-02-01" denies'),
    );
    expect(claimView(files).replies[0]).toMatchObject({ isEarlier: true, supersededBy: [] });
  });

  test('takes the one written later where two are of the same day', () => {
    const files = folder(
      claim(),
      response('first', 'by="acme" on="2020-01-02" denies'),
      response('second', 'by="acme" on="2020-01-02" admits'),
    );
    expect(tableOf(files)).toEqual([{ point: null, acme: 'admits (second)' }]);
  });

  test('orders dates as text: a year stands before its months', () => {
    const files = folder(
      claim('leak', [], 'by="herald" about="acme" on="2017"'),
      response('month', 'by="acme" on="2017-10" admits'),
      response('year', 'by="acme" on="2017" denies'),
    );
    expect(tableOf(files)).toEqual([{ point: null, acme: 'admits (month)' }]);
  });

  test('shows two stances in a cell where a measure goes with a statement', () => {
    const files = folder(claim('leak', ['found']), response('r1', 'by="watchdog" on="2020-01-02" confirms="found" acts="found"'));
    expect(tableOf(files)).toEqual([{ point: 'found', watchdog: 'confirms+acts (r1)' }]);
  });

  test('puts those who reply first, then agencies, then the makers, then others', () => {
    const { matrix } = claimView(
      folder(
        claim(),
        response('r1', 'by="expert" on="2020-01-02" confirms'),
        response('r2', 'by="herald" on="2020-01-03" upholds'),
        response('r3', 'by="watchdog" on="2020-01-04" acts'),
        response('r4', 'by="desk" on="2020-01-05" denies'),
      ),
    );
    expect(matrix.columns.map(({ actor }) => actor)).toEqual(['desk', 'watchdog', 'herald', 'expert']);
  });
});

describe('a response to two claims', () => {
  const claims = [claim('leak', ['found', 'sold']), claim('cover-up', ['found', 'hid'])];
  const both = 'leak cover-up';

  test('touches a part by its own name where only one claim has it', () => {
    const files = folder(...claims, response('r1', 'by="acme" on="2020-01-02" denies="sold" admits="hid"', both));
    expect(tableOf(files)).toEqual([{ point: 'found' }, { point: 'sold', acme: 'denies (r1)' }]);
    expect(tableOf(files, 'cover-up')).toEqual([{ point: 'found' }, { point: 'hid', acme: 'admits (r1)' }]);
  });

  test('touches a part that both have by claim/part', () => {
    const files = folder(
      ...claims,
      response('r1', 'by="acme" on="2020-01-02" denies="leak/found" admits="cover-up/found"', both),
    );
    expect(tableOf(files)[0]).toEqual({ point: 'found', acme: 'denies (r1)' });
    expect(tableOf(files, 'cover-up')[0]).toEqual({ point: 'found', acme: 'admits (r1)' });
  });

  test('touches a part of one and the whole of the other', () => {
    const files = folder(...claims, response('r1', 'by="acme" on="2020-01-02" denies="sold cover-up"', both));
    expect(tableOf(files)).toEqual([{ point: 'found' }, { point: 'sold', acme: 'denies (r1)' }]);
    expect(tableOf(files, 'cover-up')).toEqual([
      { point: 'found', acme: 'denies (r1)' },
      { point: 'hid', acme: 'denies (r1)' },
    ]);
  });

  test('means the claim where a part of the other claim has the same name', () => {
    const files = folder(
      claim('leak', ['cover-up', 'sold']),
      claim('cover-up', ['hid']),
      response('r1', 'by="acme" on="2020-01-02" denies="cover-up sold"', both),
    );
    expect(tableOf(files)).toEqual([{ point: 'cover-up' }, { point: 'sold', acme: 'denies (r1)' }]);
    expect(tableOf(files, 'cover-up')).toEqual([{ point: 'hid', acme: 'denies (r1)' }]);
  });

  test('is a problem where the part could be of either, or where one claim is left untouched', () => {
    expect(errorsIn(folder(...claims, response('r1', 'by="acme" on="2020-01-02" denies="found"', both)))).toEqual([
      'ambiguous-part',
    ]);
    expect(errorsIn(folder(...claims, response('r1', 'by="acme" on="2020-01-02" denies="sold"', both)))).toContain(
      'untouched-claim',
    );
  });
});
