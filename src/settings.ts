import { join, resolve } from 'node:path';

/** What a run is about: where the content is, where the site goes and under which address it will stand. */
export interface Settings {
  contentDir: string;
  outDir: string;
  cacheDir: string;
  /** The secret that machines which share a cache folder have in common; null where this machine has its own. */
  cacheKey: string | null;
  /** The key that signs the log of events, never in the repository; null leaves it unsigned. */
  logKey: string | null;
  /** The public address of the host; null where `site.md` says it. */
  siteUrl: string | null;
  /** The path the site stands under, with a slash at both ends. */
  basePath: string;
  /** The address that `npm start` listens on: this machine alone, unless `HOST` says otherwise. */
  host: string;
  port: number;
}

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '..');

type Environment = Record<string, string | undefined>;

/**
 * Reads the settings from the environment; relative folders are meant from where the command is run. Where one cannot be
 * what it is for, the command says so and ends.
 */
export function readSettings(env: Environment = process.env): Settings {
  const fault = findFault(env);
  if (fault !== null) {
    console.error(fault);
    process.exit(1);
  }
  const given = (name: string) => (env[name] === '' ? undefined : env[name]);
  const folder = (name: string, usual: string) => resolve(given(name) ?? join(ROOT, usual));
  const site = given('SITE_URL');
  return {
    contentDir: folder('CONTENT_DIR', 'content'),
    outDir: folder('OUT_DIR', 'dist'),
    cacheDir: folder('CACHE_DIR', '.cache'),
    cacheKey: given('CACHE_KEY') ?? null,
    logKey: given('LOG_KEY') ?? null,
    siteUrl: site === undefined ? null : new URL(site).origin,
    basePath: `/${given('BASE_PATH') ?? ''}/`.replace(/\/{2,}/gu, '/'),
    host: given('HOST') ?? '127.0.0.1',
    port: Number(given('PORT') ?? 4321),
  };
}

/** What is wrong with the environment, as a sentence; null where nothing is. */
function findFault({ SITE_URL: site = '', PORT: port = '' }: Environment): string | null {
  if (site !== '' && !/^https?:$/u.test(URL.parse(site)?.protocol ?? ''))
    return `SITE_URL is ${JSON.stringify(site)}, which is no web address. Write the address of the host, as in https://record.example.`;
  if (port !== '' && !(/^\d{1,5}$/u.test(port) && Number(port) <= 65_535))
    return `PORT is ${JSON.stringify(port)}, which is no port. Write a number up to 65535, as in 4321.`;
  return null;
}
