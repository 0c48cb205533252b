import { expect, test } from 'vitest';
import { record } from '../../../src/graph/graph.ts';
import { standingOf } from '../../../src/graph/standing/standing.ts';
import { claim, claimView, folder, graphOf, response } from '../../content.ts';

const graph = graphOf(
  folder(
    claim('leak', ['found'], 'by="herald" about="acme rival" on="2020-01-01"'),
    response('r1', 'by="acme" on="2020-01-02" denies'),
    response('r2', 'by="desk" on="2020-01-03" denies'),
    response('r3', 'by="watchdog" on="2020-02" no-evidence'),
    response('r4', 'by="acme" on="2020-03-01" supersedes="r1 r2" admits'),
    response('r5', 'by="rival" on="2021" denies'),
  ),
);
const leak = record(graph.claims, 'leak');
const QUIET = { rulings: 'none', measures: 'none', maker: 'stands' };

test('lists the dates on which an axis changed, and no others', () => {
  expect(standingOf(graph, leak).history).toEqual([
    { on: '2020-01-02', reply: 'denied', agencies: 'none', ...QUIET },
    { on: '2020-02', reply: 'denied', agencies: 'no-evidence', ...QUIET },
    { on: '2020-03-01', reply: 'admitted', agencies: 'no-evidence', ...QUIET },
    { on: '2021', reply: 'mixed', agencies: 'no-evidence', ...QUIET },
  ]);
});

test('as of a date counts what was said by then, and what was not yet superseded', () => {
  expect(standingOf(graph, leak, '2019-12-31')).toMatchObject({ reply: 'none', asOf: '2020-01-01', history: [] });
  expect(standingOf(graph, leak, '2020-01-31')).toMatchObject({ reply: 'denied', asOf: '2020-01-03' });
  expect(standingOf(graph, leak, '2020-12-31').reply).toBe('admitted');
});

test('a month counts from its last day on, and a year from its last', () => {
  expect(standingOf(graph, leak, '2020-02-29').agencies).toBe('none');
  expect(standingOf(graph, leak, '2020-02').agencies).toBe('no-evidence');
  expect(standingOf(graph, leak, '2021-12-31').reply).toBe('admitted');
});

test('as of the last date is how it stands now', () => {
  expect(standingOf(graph, leak, '2021')).toEqual(standingOf(graph, leak));
  expect(standingOf(graph, leak).asOf).toBe('2021');
});

test('changes on the day a reply is taken back in an answer to another claim', () => {
  const files = folder(
    claim('leak'),
    claim('cover-up'),
    response('r1', 'by="acme" on="2020-01-02" denies'),
    response('r2', 'by="acme" on="2020-05-05" supersedes="r1" admits', 'cover-up'),
  );
  const { standing, noReply } = claimView(files);
  expect(standing.history).toMatchObject([
    { on: '2020-01-02', reply: 'denied' },
    { on: '2020-05-05', reply: 'unmet' },
  ]);
  expect(noReply).toEqual([]);
});
