import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { ROOT } from '../settings.ts';

/** What pages ask of the content, and what the content is told in: data and search ask and tell the same. */
const SHARED = ['src/site.ts', 'src/graph/', 'src/words/'].map((path) => join(ROOT, path));

/**
 * Keeps `src/site.ts`, the questions to the graph and their words out of the bundle of a build. Pages then import the very
 * modules that checking has loaded, so that the content is read, linked, questioned and held in memory once, and what is
 * read of it is noted in one place.
 */
export function shareSite(): Plugin {
  return {
    name: 'share-site',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name !== 'client',
    async resolveId(source, importer, options) {
      if (!/^\.\.?\/.*\.ts$/u.test(source)) return null;
      const id = (await this.resolve(source, importer, { ...options, skipSelf: true }))?.id;
      return id !== undefined && SHARED.some((path) => id.startsWith(path))
        ? { id: pathToFileURL(id).href, external: true }
        : null;
    },
  };
}
