import { describe, expect, test } from 'vitest';
import { record, responsesTo, type Graph } from '../../src/graph/graph.ts';
import { ReadDigests } from '../../src/graph/read-digests.ts';
import { remember } from '../../src/graph/remember.ts';
import { requireTrace, traceGraph } from '../../src/graph/trace.ts';
import { claim, folder, graphOf, response, source } from '../content.ts';

const denial = (words: string): string => response('no', `by="acme" on="2020-01-02" denies`).replace('no in our words', words);
const files = folder(claim(), denial('It is not so'));

/** What is read of a graph while something is asked of it. */
async function readsOf(graph: Graph, ask: (graph: Graph) => unknown): Promise<string[]> {
  const trace = requireTrace(graph);
  const { reads } = await trace.follow(() => ask(graph));
  return Array.from(reads, (read) => trace.names[read] ?? '').sort();
}

describe('what is read of a graph', () => {
  test('is noted by table and id, whole tables by their name', async () => {
    const graph = traceGraph(graphOf(files));
    expect(await readsOf(graph, () => record(graph.claims, 'leak').statement)).toEqual(['claims leak']);
    expect(await readsOf(graph, () => responsesTo(graph, 'leak'))).toEqual(['index.responsesTo leak']);
    expect(await readsOf(graph, () => [graph.claims.size, [...graph.actors.keys()], graph.site.name])).toEqual([
      'actors',
      'claims',
      'site',
    ]);
    expect(await readsOf(graph, () => graph.claims.has('nothing'))).toEqual(['claims nothing']);
  });

  test('is noted again by whoever is given an answer that was kept', async () => {
    const graph = traceGraph(graphOf(files));
    let asked = 0;
    const countReplies = remember((all: Graph, { id }: { id: string }) => {
      asked++;
      return responsesTo(all, id).length;
    });
    const leak = record(graph.claims, 'leak');
    for (let again = 0; again < 2; again++)
      expect(await readsOf(graph, () => countReplies(graph, leak))).toEqual(['index.responsesTo leak']);
    expect(asked).toBe(1);
  });
});

describe('the digest of what is read', () => {
  const digests = (of: Record<string, string>): ReadDigests => new ReadDigests(graphOf(of), (text) => text);
  const same = (name: string, other: Record<string, string>): boolean => digests(files).of(name) === digests(other).of(name);

  test('changes with the words, and with them alone', () => {
    expect(same('index.responsesTo leak', folder(claim(), denial('It is so')))).toBe(false);
    expect(same('index.responsesTo leak', folder('A paragraph before it.\n\n', claim(), denial('It is not so')))).toBe(true);
    expect(same('claims leak', folder(claim(), denial('It is so')))).toBe(true);
    expect(
      same('claims leak', folder(source('third', 'publisher="herald" on="2020" kind="report"'), claim(), denial('Other'))),
    ).toBe(true);
    expect(same('claims', folder(claim(), claim('second')))).toBe(false);
    expect(same('claims nothing', folder(claim('nothing')))).toBe(false);
  });
});
