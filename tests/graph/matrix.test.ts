import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../src/graph/matrix.ts';
import { record } from '../../src/graph/graph.ts';
import { claim, claimView, errorsIn, folder, graphOf, response, type Files } from '../content.ts';

/** The matrix as a reader reads it: per point, who says what by which response. */
function tableOf(files: Files, id = 'leak', asOf?: string) {
  const graph = graphOf(files);
  return matrixOf(graph, record(graph.claims, id), asOf).rows.map(({ part, cells }) => ({
    point: part?.id ?? null,
    ...Object.fromEntries(
      [...cells].map(([party, cell]) => [party, cell.map(({ stance, response }) => `${stance} (${response.id})`).join(' ')]),
    ),
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

  test('holds every stance of a party that nothing has replaced, what meets the point before the rest, newest first', () => {
    const files = folder(
      claim('leak', ['found', 'sold']),
      response('r1', 'by="acme" on="2020-01-02" denies'),
      response('r2', 'by="desk" on="2020-02-01" disputes="found"'),
      response('r3', 'by="acme" on="2020-03-01" declines remarks="found"'),
    );
    expect(tableOf(files)).toEqual([
      { point: 'found', acme: 'disputes (r2) denies (r1) remarks (r3) declines (r3)' },
      { point: 'sold', acme: 'denies (r1) declines (r3)' },
    ]);
    expect(claimView(files).responses.map(({ isEarlier }) => isEarlier)).toEqual([false, false, false]);
  });

  test('drops a superseded response from every point, and marks it', () => {
    const files = folder(
      claim('leak', ['found', 'sold']),
      response('old', 'by="acme" on="2020-01-02" denies'),
      response('new', 'by="acme" on="2020-02-01" supersedes="old" admits="found"'),
    );
    expect(tableOf(files)).toEqual([{ point: 'found', acme: 'admits (new)' }, { point: 'sold' }]);
    const [old, next] = claimView(files).responses;
    expect(old).toMatchObject({ isEarlier: true, supersededBy: [{ id: 'new' }] });
    expect(next).toMatchObject({ isEarlier: false, supersededBy: [] });
  });

  test('drops it from the one point on which it is replaced, and from that alone', () => {
    const files = folder(
      claim('leak', ['found', 'sold']),
      response('old', 'by="acme" on="2020-01-02" denies'),
      response('new', 'by="desk" on="2020-02-01" supersedes="old/found" admits="found"'),
    );
    expect(tableOf(files)).toEqual([
      { point: 'found', acme: 'admits (new)' },
      { point: 'sold', acme: 'denies (old)' },
    ]);
    expect(claimView(files).responses[0]).toMatchObject({ isEarlier: false, supersededBy: [{ id: 'new' }] });
  });

  test('takes the one written later first where two are of the same day', () => {
    const files = folder(
      claim(),
      response('first', 'by="acme" on="2020-01-02" denies'),
      response('second', 'by="acme" on="2020-01-02" admits'),
    );
    expect(tableOf(files)).toEqual([{ point: null, acme: 'admits (second) denies (first)' }]);
  });

  test('orders dates by their last day: a year stands after its months', () => {
    const files = folder(
      claim('leak', [], 'by="herald" about="acme" on="2017"'),
      response('year', 'by="acme" on="2017" denies'),
      response('month', 'by="acme" on="2017-10" admits'),
      response('day', 'by="acme" on="2017-10-31" disputes'),
    );
    expect(tableOf(files)).toEqual([{ point: null, acme: 'denies (year) admits (month) disputes (day)' }]);
  });

  test('shows two stances in a cell where a measure goes with a statement', () => {
    const files = folder(
      claim('leak', ['found']),
      response('r1', 'by="watchdog" on="2020-01-02" acts="found" measure="ban" confirms="found"'),
    );
    expect(tableOf(files)).toEqual([{ point: 'found', watchdog: 'confirms (r1) acts (r1)' }]);
  });

  test('puts those who reply first, then named parties, public bodies, the makers, then others', () => {
    const { matrix } = claimView(
      folder(
        claim('leak', [], 'by="herald" about="acme" named="rival" on="2020-01-01"'),
        response('r1', 'by="expert" on="2020-01-02" confirms'),
        response('r2', 'by="herald" on="2020-01-03" upholds'),
        response('r3', 'by="watchdog" on="2020-01-04" remarks'),
        response('r4', 'by="rival" on="2020-01-04" remarks'),
        response('r5', 'by="desk" on="2020-01-05" denies'),
      ),
    );
    expect(matrix.columns.map(({ party }) => party)).toEqual(['acme', 'rival', 'watchdog', 'herald', 'expert']);
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
