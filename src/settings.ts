import { resolve } from 'node:path';

/** What a run is about: where the content is, where the site goes and under which address it will stand. */
export interface Settings {
  contentDir: string;
  outDir: string;
  cacheDir: string;
  /** The public address of the host; null where `site.md` says it. */
  siteUrl: string | null;
  /** The path the site stands under, with a slash at both ends. */
  basePath: string;
  /** The address that `npm start` listens on: this machine alone, unless `HOST` says otherwise. */
  host: string;
  port: number;
  /** How many runs of Astro share the pages; null where the size of the site decides. */
  renderRuns: number | null;
}

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '..');

/** Reads the settings from the environment; relative folders are meant from where the command is run. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const folder = (given: string | undefined, usual: string) => (given ? resolve(given) : resolve(ROOT, usual));
  return {
    contentDir: folder(env['CONTENT_DIR'], 'content'),
    outDir: folder(env['OUT_DIR'], 'dist'),
    cacheDir: folder(env['CACHE_DIR'], '.cache'),
    siteUrl: env['SITE_URL'] ? new URL(env['SITE_URL']).origin : null,
    basePath: `/${env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/gu, '/'),
    host: env['HOST'] || '127.0.0.1',
    port: Number(env['PORT'] ?? 4321),
    renderRuns: env['RENDER_RUNS'] ? Number(env['RENDER_RUNS']) : null,
  };
}
