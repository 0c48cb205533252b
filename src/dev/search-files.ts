import type { IncomingMessage, ServerResponse } from 'node:http';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerRequests } from '../serve/serve-site.ts';
import type { Settings } from '../settings.ts';
import type { Graph } from '../graph/graph.ts';
import { writeSearchIndex } from '../output/write-search.ts';
import type { LiveContent } from './live-content.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Answers for the search index, which is made from the present content when it is first asked for. */
export function answerSearch(settings: Settings, read: () => Promise<LiveContent>): Middleware {
  const outDir = join(settings.cacheDir, 'dev-search');
  const answer = answerRequests({ outDir, basePath: settings.basePath });
  let indexed: Graph | null = null;
  let indexing: Promise<unknown> = Promise.resolve();
  const index = async (): Promise<void> => {
    const { graph } = await read();
    if (graph && graph !== indexed) {
      indexed = graph;
      mkdirSync(outDir, { recursive: true });
      indexing = indexing.then(() => writeSearchIndex(graph, outDir));
    }
    await indexing;
  };
  return (request, response, next) => {
    const path = (request.url ?? '/').slice(settings.basePath.length - 1);
    if (!/^\/(?:pagefind\/|search\/.+\.json)/u.test(path)) return next();
    index().then(() => answer(request, response), next);
  };
}
