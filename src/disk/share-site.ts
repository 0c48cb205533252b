import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { ROOT } from './settings.ts';

const SITE = join(ROOT, 'src/site.ts');

/**
 * Keeps `src/site.ts` out of the bundle of a build. Pages then import the very module that checking has loaded, so that
 * the content is read, linked and held in memory once.
 */
export function shareSite(): Plugin {
  return {
    name: 'share-site',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!/(^|\/)site(\.ts)?$/u.test(source)) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved?.id === SITE ? { id: pathToFileURL(SITE).href, external: true } : null;
    },
  };
}
