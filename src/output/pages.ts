import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { urlsOf } from '../address.ts';
import type { Files } from './made-files.ts';
import { tightenHtml } from './tight-html.ts';

type PagePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Renders pages one after the other, straight into their files, and only those that the last build did not make alike.
 * Left to itself, Astro takes half as long again for each: it works out the path four times, looks for a public file of
 * that name and waits for the disk. Where each lies goes into `listed`, for the sitemap hears of no pages but those that
 * Astro wrote.
 */
export function renderPages(files: Files, listed: string[]): AstroIntegration {
  let toUrl = (address: string): string => address;
  return {
    name: 'pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        toUrl = urlsOf(config.site ?? 'http://localhost', config.base);
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(takePages),
    },
  };

  /** Astro is told of the other routes only; pages are rendered when it is done with those and before its renderer is taken down. */
  function takePages(usual: AstroPrerenderer): AstroPrerenderer {
    let pages: PagePath[] = [];
    let hasFailed = false;
    return {
      ...usual,
      getStaticPaths: async () => {
        const all = await usual.getStaticPaths();
        pages = all.filter(isPage);
        listed.push(...pages.map((page) => toUrl(addressOf(page))).sort(inSitemap.compare));
        return all.filter((path) => !isPage(path));
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
          for (const page of hasFailed ? [] : pages)
            await files.put({
              path: `${addressOf(page)}index.html`.slice(1),
              given: `${toUrl('/')} ${givenTo(page)}`,
              make: () => renderPage(usual, page),
            });
        } finally {
          await usual.teardown?.();
        }
      },
    };
  }

  async function renderPage(usual: AstroPrerenderer, page: PagePath): Promise<string> {
    const answer = await usual.render(new Request(toUrl(addressOf(page))), { routeData: page.route });
    const response = answer instanceof Response ? answer : answer.response;
    if (!response.ok) throw new Error(`The page ${page.pathname} was answered with ${response.status}.`);
    return tightenHtml(await response.text());
  }
}

/** Whether a route is one of the pages that are rendered here: Astro itself knows where the page for what is not found goes. */
const isPage = ({ route }: PagePath): boolean => route.type === 'page' && route.route !== '/404';

/** The address of a page, which ends in a slash. */
const addressOf = ({ pathname }: PagePath): string => pathname.replace(/\/?$/u, '/');

/** What a route gives to its page besides the graph: a page of records must say it as the key of its path. */
function givenTo({ pathname, route, cacheKey }: PagePath): string {
  if (route.params.length > 0 && cacheKey === undefined) throw new Error(`The path ${pathname} has no key.`);
  return `${pathname} ${cacheKey ?? ''}`;
}

/** The order of the sitemap, which sorts all addresses ten times as slowly where they are not sorted yet. */
const inSitemap = new Intl.Collator('en', { numeric: true });
