import type { IncomingMessage, ServerResponse } from 'node:http';
import { LOOKUP_ADDRESS, urlsOf } from '../address.ts';
import type { Graph } from '../graph/graph.ts';
import type { Settings } from '../settings.ts';
import { contentTypeOf } from '../content-type.ts';
import { dataFiles } from '../publish/data-files.ts';
import { lookupFiles } from '../publish/lookup/files.ts';
import type { LiveContent } from './live-content.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Answers for the files of data, made from the present content. */
export function answerData(settings: Settings, read: () => Promise<LiveContent>): Middleware {
  return (request, response, next) => {
    const path = (request.url ?? '/').replace(/\?.*$/su, '').slice(settings.basePath.length - 1);
    if (!/\.(?:json|xml)$/u.test(path)) return next();
    read().then(({ graph }) => {
      const filesOf = (of: Graph) =>
        path.startsWith(LOOKUP_ADDRESS)
          ? lookupFiles(of)
          : dataFiles(of, urlsOf(settings.siteUrl ?? of.site.url, settings.basePath));
      const text = graph && filesOf(graph).get(path);
      if (!text) return next();
      response.writeHead(200, { 'Content-Type': contentTypeOf(path), 'Cache-Control': 'no-store' });
      response.end(text());
    }, next);
  };
}
