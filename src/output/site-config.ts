import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroUserConfig } from 'astro';
import { urlsOf } from '../address.ts';
import { loadGraph } from '../content/load.ts';
import { isInSitemap, sitemapEntries } from '../publish/sitemap.ts';
import { readSiteUrl } from '../content/site-url.ts';
import { ROOT, type Settings } from '../settings.ts';
import { shareSite } from './share-site.ts';
import { shortNames } from './short-names.ts';

/** What Astro is told; `listed` are the addresses that the sitemap holds besides those of pages that Astro writes itself. */
export function siteConfig(settings: Settings, listed: string[] = []): AstroUserConfig {
  return {
    root: ROOT,
    site: settings.siteUrl ?? readSiteUrl(settings.contentDir),
    base: settings.basePath,
    trailingSlash: 'always',
    output: 'static',
    cacheDir: `${settings.cacheDir}/astro`,
    // The default joins words that stand on separate lines.
    compressHTML: true,
    build: { concurrency: 4, inlineStylesheets: 'never' },
    server: { port: settings.port },
    devToolbar: { enabled: false },
    integrations: [
      sitemap({
        filter: (page) => isInSitemap(addressOf(page, settings)),
        customPages: listed,
        serialize: describePage(settings),
      }),
    ],
    vite: {
      cacheDir: `${settings.cacheDir}/vite`,
      plugins: [shareSite(), shortNames()],
      build: { assetsInlineLimit: 0, rolldownOptions: { output: { assetFileNames: '_astro/[hash][extname]' } } },
      // The names of the files that a script was made of are in the way of every first visit.
      environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
    },
  };
}

/** Says of a page when its content changed and which picture goes with it. */
function describePage(settings: Settings): (item: SitemapItem) => Promise<SitemapItem> {
  let entries: ReturnType<typeof sitemapEntries> | null = null;
  return async (item) => {
    const graph = await loadGraph(settings);
    entries ??= sitemapEntries(graph);
    const { lastmod, picture } = entries(addressOf(item.url, settings));
    const toUrl = urlsOf(item.url, settings.basePath);
    return { ...item, ...(lastmod && { lastmod }), ...(picture && { img: [{ url: toUrl(picture) }] }) };
  };
}

/** The address of a page without host and base path. */
const addressOf = (url: string, { basePath }: Settings): string => new URL(url).pathname.slice(basePath.length - 1);

/** Makes this process one that Astro can run in: it asks nobody's server, and reads nothing into the environment. */
export function prepareAstro(): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  // Where the environment has these, as under a test runner, Astro would take them for its own `import.meta.env`.
  for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR']) Reflect.deleteProperty(process.env, name);
}
