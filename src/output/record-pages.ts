import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { urlsOf } from '../address.ts';

type PagePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Renders the pages of records one after the other, straight into their files. Left to itself, Astro takes half as long
 * again for each: it works out the path four times, looks for a public file of that name and waits for the disk.
 * Where each lies goes into `listed`, for the sitemap hears of no pages but those that Astro wrote.
 */
export function renderRecordPages(siteDir: string, listed: string[]): AstroIntegration {
  let toUrl = (address: string): string => address;
  return {
    name: 'record-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        toUrl = urlsOf(config.site ?? 'http://localhost', config.base);
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(takeRecordPages),
    },
  };

  /** Astro is told of the other pages only; those of records are rendered when it is done with them and before it takes its renderer down. */
  function takeRecordPages(usual: AstroPrerenderer): AstroPrerenderer {
    let pages: PagePath[] = [];
    let hasFailed = false;
    return {
      ...usual,
      getStaticPaths: async () => {
        const all = await usual.getStaticPaths();
        pages = all.filter(isOfRecord);
        listed.push(...pages.map(({ pathname }) => toUrl(pathname)).sort(inSitemap.compare));
        return all.filter((path) => !isOfRecord(path));
      },
      render: async (...request) => {
        try {
          return await usual.render(...request);
        } catch (error) {
          hasFailed = true;
          throw error;
        }
      },
      teardown: async () => {
        try {
          for (const page of hasFailed ? [] : pages) await writePage(join(siteDir, page.pathname), await renderPage(usual, page));
        } finally {
          await usual.teardown?.();
        }
      },
    };
  }

  async function renderPage(usual: AstroPrerenderer, { pathname, route }: PagePath): Promise<Response> {
    const answer = await usual.render(new Request(toUrl(pathname)), { routeData: route });
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

/** Whether a page is one of the many that one route makes, such as `/claims/[id]/`. */
const isOfRecord = ({ route }: PagePath): boolean => route.type === 'page' && route.params.length > 0;
