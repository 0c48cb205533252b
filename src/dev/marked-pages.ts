import { load, type CheerioAPI } from 'cheerio';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { reportOptions } from '../content/print-report.ts';
import { pathOf } from '../problems/report.ts';
import type { Settings } from '../settings.ts';
import { problemsOf } from '../writing/page-problems.ts';
import { recordsOnPage, type PageRecord } from '../writing/page-records.ts';
import { renderBar, type BarOptions } from './bar.ts';
import { capturePage } from './capture-page.ts';
import { html, type Html } from './html.ts';
import type { LiveContent } from './live-content.ts';
import { EDITOR_ADDRESS, editorButton } from './open-editor.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/**
 * Puts a bar above every page with what is wrong in the content, and beside each record where it is written. While there
 * are errors, the pages are those of the last content without any; where there has been none, the bar is the page.
 */
export function markPages(settings: Settings, read: () => Promise<LiveContent>): Middleware {
  const options = { ...reportOptions(settings), basePath: settings.basePath };
  return (request, response, next) => {
    if (!isPageRequest(request)) return next();
    read().then((live) => {
      const address = (request.url ?? '/').replace(/[?#].*$/su, '').slice(settings.basePath.length - 1);
      if (live.graph === null) {
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
        response.end(renderNothing(live, options).text);
      } else {
        capturePage(response, (page) => markPage(page, address, live, options));
        next();
      }
    }, next);
  };
}

/** Whether a browser asks for a page, rather than for a part of one. */
function isPageRequest({ method, headers, url = '/' }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html') && !/\/(@|node_modules\/|src\/)/u.test(url);
}

function markPage(page: string, address: string, { problems, desk }: LiveContent, options: BarOptions): string {
  const { tables, texts } = desk();
  const records = recordsOnPage(address, tables);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const doubts = problems.filter(({ severity }) => severity === 'warning');
  const $ = load(page);
  for (const { element, place } of records) {
    const shown = element === null ? $('h1').first() : $(`[id="${element}"]`).first();
    const label = renderPlace({ element, place }, options).text;
    if (shown.is('tr')) shown.children('th').first().append(label);
    else if (element === null) shown.after(label);
    else shown.append(label);
  }
  markBlanks($, address, options);
  $('body').prepend(renderBar(errors, problemsOf(records, doubts, texts), options).text);
  return $.html();
}

/** Makes every empty cell of a claim's matrix lead to the form that fills it. */
function markBlanks($: CheerioAPI, address: string, { basePath }: BarOptions): void {
  const parties = $('table.matrix thead tr:last-child th a').toArray();
  const desk = `${basePath}desk${address}`;
  $('table.matrix tbody tr').each((_, row) => {
    const point = $(row).attr('id');
    $(row)
      .children('td:not(.fold)')
      .each((at, cell) => {
        const [, party = ''] = /\/actors\/([^/]+)\/$/u.exec($(parties[at] ?? cell).attr('href') ?? '') ?? [];
        if ($(cell).children().length > 0 || party === '') return;
        const form = `${desk}?by=${party}${point === undefined ? '' : `&point=${point}`}`;
        const name = `Write what ${party} says of ${point ?? 'it'}`;
        $(cell).append(html`<a class="desk-blank" href="${form}" aria-label="${name}" title="${name}">+</a>`.text);
      });
  });
  $('table.matrix').after(html`<p class="desk-place"><a href="${desk}">Write what somebody else says</a></p>`.text);
}

/** Where a record is written, as something to press. */
function renderPlace({ place }: PageRecord, options: BarOptions): Html {
  return html`<form class="desk-place" method="post" action="${options.basePath + EDITOR_ADDRESS}">
    ${editorButton(place, `${pathOf(place.file, options)}:${place.line}`)}
  </form>`;
}

/** For content that never was without errors while the server ran. */
function renderNothing({ problems }: LiveContent, options: BarOptions): Html {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${errors.length} to mend in the content</title>
        <script type="module" src="${options.basePath}@vite/client"></script>
      </head>
      <body>
        ${renderBar(errors, [], options)}
        <main>
          <h1>${errors.length} to mend in the content</h1>
          <p>This page shows the site as soon as the content has no errors.</p>
        </main>
      </body>
    </html> `;
}
