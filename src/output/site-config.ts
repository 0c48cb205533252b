import sitemap from '@astrojs/sitemap';
import type { AstroUserConfig } from 'astro';
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
    integrations: [sitemap({ filter: (page) => !page.endsWith('/404/'), customPages: listed })],
    vite: {
      cacheDir: `${settings.cacheDir}/vite`,
      plugins: [shareSite(), shortNames()],
      build: { assetsInlineLimit: 0, rolldownOptions: { output: { assetFileNames: '_astro/[hash][extname]' } } },
      // The names of the files that a script was made of are in the way of every first visit.
      environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
    },
  };
}

/** Makes this process one that Astro can run in: it asks nobody's server, and reads nothing into the environment. */
export function prepareAstro(): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  // Where the environment has these, as under a test runner, Astro would take them for its own `import.meta.env`.
  for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR']) Reflect.deleteProperty(process.env, name);
}
