import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LinkResult } from '../link/link.ts';
import { reportOptions } from '../content/print-report.ts';
import type { Settings } from '../settings.ts';
import type { Problem } from '../problems/problem.ts';
import { renderTerminal } from '../problems/report.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** While the content has errors, answers every page with the report; the page reloads by itself once they are mended. */
export function answerWithReport(settings: Settings, load: () => Promise<LinkResult>): Middleware {
  let told: readonly Problem[] = [];
  return (request, response, next) => {
    if (!isPageRequest(request)) return next();
    load().then(({ graph, problems }) => {
      if (graph) return next();
      const report = renderTerminal(problems, reportOptions(settings));
      if (told !== problems) console.error(report);
      told = problems;
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(renderPage(report, problems, settings.basePath));
    }, next);
  };
}

/** Whether a browser asks for a page, rather than for a part of one. */
function isPageRequest({ headers, url = '/' }: IncomingMessage): boolean {
  return (headers.accept ?? '').includes('text/html') && !/\/(@|node_modules\/|src\/)/u.test(url);
}

function renderPage(report: string, problems: readonly Problem[], basePath: string): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${errors} to mend in the content</title>
<script type="module" src="${basePath}@vite/client"></script>
</head>
<body>
<main>
<h1>${errors} to mend in the content</h1>
<p>This page shows the site again as soon as the content has no errors.</p>
<pre style="white-space: pre-wrap">${escapeHtml(report)}</pre>
</main>
</body>
</html>
`;
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
