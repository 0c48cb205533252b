import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { urlsOf } from '../address.ts';

type PagePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Which of the pages of records a run of Astro renders, and where it leaves them. */
export interface Share {
  /** From 0. The first run also makes all that there is but once. */
  number: number;
  /** How many runs there are. */
  of: number;
  siteDir: string;
}

/**
 * Renders the pages of records one after the other, straight into their files. Left to itself, Astro takes half as long
 * again for each: it works out the path four times, looks for a public file of that name and waits for the disk.
 * Where each lies goes into `listed`, for the sitemap hears of no pages but those that Astro wrote.
 */
export function renderRecordPages({ number, of, siteDir }: Share, listed: string[]): AstroIntegration {
  let toUrl = (address: string): string => address;
  let pages: PagePath[] = [];
  let render: AstroPrerenderer['render'];
  return {
    name: 'record-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        toUrl = urlsOf(config.site ?? 'http://localhost', config.base);
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => {
          const getStaticPaths = async (): Promise<PagePath[]> => {
            const all = await usual.getStaticPaths();
            const ofRecords = all.filter(isOfRecord);
            listed.push(...ofRecords.map(({ pathname }) => toUrl(pathname)).sort(inSitemap.compare));
            pages = ofRecords.filter((_, index) => runOf(index, of) === number);
            return number === 0 ? all.filter((path) => !isOfRecord(path)) : [];
          };
          render = usual.render;
          return { ...usual, getStaticPaths };
        }),
      'astro:build:generated': async () => {
        for (const page of pages) await writePage(join(siteDir, page.pathname), await renderPage(page));
      },
    },
  };

  async function renderPage({ pathname, route }: PagePath): Promise<Response> {
    const answer = await render(new Request(toUrl(pathname)), { routeData: route });
    const response = answer instanceof Response ? answer : answer.response;
    if (!response.ok) throw new Error(`The page ${pathname} was answered with ${response.status}.`);
    return response;
  }
}

async function writePage(folder: string, response: Response): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), Buffer.from(await response.arrayBuffer()));
}

/** The order of the sitemap, which sorts all addresses ten times as slowly where they are not sorted yet. */
const inSitemap = new Intl.Collator('en', { numeric: true });

/** The first run takes three pages where each other takes two: those load the content before they can begin. */
function runOf(index: number, of: number): number {
  const turn = index % (3 + 2 * (of - 1));
  return turn < 3 ? 0 : 1 + Math.floor((turn - 3) / 2);
}

/** Whether a page is one of the many that one route makes, such as `/claims/[id]/`. */
const isOfRecord = ({ route }: PagePath): boolean => route.type === 'page' && route.params.length > 0;
