import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { ROOT } from '../settings.ts';

const SITE = join(ROOT, 'src/site.ts');
const GRAPH = join(ROOT, 'src/graph/');

/**
 * Keeps `src/site.ts` and the questions to the graph out of the bundle of a build. Pages then import the very modules
 * that checking has loaded, so that the content is read, linked, questioned and held in memory once.
 */
export function shareSite(): Plugin {
  return {
    name: 'share-site',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name !== 'client',
    async resolveId(source, importer, options) {
      if (!/(^|\/)(site|graph\/[\w-]+)(\.ts)?$/u.test(source)) return null;
      const id = (await this.resolve(source, importer, { ...options, skipSelf: true }))?.id;
      return id === SITE || id?.startsWith(GRAPH) ? { id: pathToFileURL(id).href, external: true } : null;
    },
  };
}
