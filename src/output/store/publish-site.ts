import { contentTypeOf } from '../../content-type.ts';
import { putFolder } from './folder-sync.ts';
import type { ObjectHeaders, S3Store } from './s3-store.ts';

/** Files whose name says what they hold: they never change. */
const LASTING = /^(?:_astro\/|pagefind\/(?:fragment|index)\/)/u;

/** What leads to the rest, so that it comes last: the home page, lists, and what search and crawlers read first. */
const POINTERS =
  /^(?:index\.html|sitemap[^/]*\.xml|feed\.(?:xml|json)|claims\/index\.json|search\/index\.json|pagefind\/pagefind-entry\.json)$/u;

/** Puts a site into a store: what is new first, what leads to it last, and the old kept for tabs that are still open. */
export const publishSite = (store: S3Store, siteDir: string): Promise<{ sent: number; kept: number }> =>
  putFolder(store, siteDir, { headersOf, rankOf });

function headersOf(path: string): ObjectHeaders {
  const cacheControl = LASTING.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
  return { type: contentTypeOf(path), cacheControl };
}

/** Styles, scripts and the index before the pages that need them. */
function rankOf(path: string): number {
  if (LASTING.test(path)) return 0;
  if (POINTERS.test(path)) return 3;
  return path.endsWith('.html') ? 2 : 1;
}
