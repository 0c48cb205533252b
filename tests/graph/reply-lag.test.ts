import { expect, test } from 'vitest';
import { record } from '../../src/graph/graph.ts';
import { replyLags } from '../../src/graph/reply-lag.ts';
import { claim, folder, graphOf, response, type Files } from '../content.ts';

const TWO = 'by="herald" about="acme rival" on="2020-01-01"';

/** Who answered when, in days from the claim. */
function lagsOf(files: Files): [party: string, response: string, days: number | null][] {
  const graph = graphOf(files);
  return replyLags(graph, record(graph.claims, 'leak')).map(({ party, response: id, days }) => [party, id, days]);
}

test('each accused has its own, counted to its first answer that meets a point, in the order of the claim', () => {
  const files = folder(
    claim('leak', [], TWO),
    response('r1', 'by="rival" on="2020-01-03" denies'),
    response('r2', 'by="acme" on="2020-01-11" denies'),
    response('r3', 'by="acme" on="2020-02-01" disputes'),
  );
  expect(lagsOf(files)).toEqual([
    ['acme', 'r2', 10],
    ['rival', 'r1', 2],
  ]);
});

test('a refusal and a remark are passed over, and so is who never met a point', () => {
  const files = folder(
    claim('leak', [], TWO),
    response('r1', 'by="acme" on="2020-01-02" declines'),
    response('r2', 'by="acme" on="2020-01-03" remarks'),
    response('r3', 'by="acme" on="2020-01-09" denies'),
    response('r4', 'by="rival" on="2020-01-04" silent'),
  );
  expect(lagsOf(files)).toEqual([['acme', 'r3', 8]]);
});

test('an office answers for its party, and what was replaced later was an answer when it was given', () => {
  const files = folder(
    claim(),
    response('r1', 'by="desk" on="2020-01-05" denies'),
    response('r2', 'by="acme" on="2020-03-01" admits supersedes="r1"'),
  );
  expect(lagsOf(files)).toEqual([['acme', 'r1', 4]]);
});

test('who is not accused has none, and where a day is not known it is not counted', () => {
  const files = folder(
    claim(),
    response('r1', 'by="expert" on="2020-01-02" confirms'),
    response('r2', 'by="acme" on="2020-02" denies'),
  );
  expect(lagsOf(files)).toEqual([['acme', 'r2', null]]);
});
