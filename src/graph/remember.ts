import type { Graph } from './graph.ts';
import { traceOf } from './trace.ts';

/**
 * A question whose answer is kept for as long as the graph is there and what was asked about, which settles the rest that
 * it is given. Whoever asks again has read of the graph what the answer was made from, as the first one has.
 */
export function remember<About extends object, Rest extends unknown[], Answer>(
  answer: (graph: Graph, about: About, ...rest: Rest) => Answer,
): (graph: Graph, about: About, ...rest: Rest) => Answer {
  const known = new WeakMap<Graph, WeakMap<About, { answer: Answer; reads: readonly number[] }>>();
  return (graph, about, ...rest) => {
    const trace = traceOf(graph);
    const answers = known.get(graph) ?? new WeakMap();
    known.set(graph, answers);
    const kept = answers.get(about);
    if (kept !== undefined) {
      trace?.noteAll(kept.reads);
      return kept.answer;
    }
    const reads = trace?.open() ?? new Set<number>();
    try {
      const fresh = answer(graph, about, ...rest);
      answers.set(about, { answer: fresh, reads: [...reads] });
      return fresh;
    } finally {
      trace?.close(reads);
    }
  };
}
