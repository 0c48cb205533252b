import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../src/build.ts';
import { readContent } from '../../src/content/read.ts';
import { ROOT } from '../../src/settings.ts';
import type { Graph } from '../../src/graph/graph.ts';

const FOLDER = join(ROOT, '.cache/sites');

/** A content folder and the site that the tests find built from it. */
export interface TestSite {
  name: string;
  contentDir: string;
  outDir: string;
  /** The path it stands under, with a slash at both ends. */
  basePath: string;
}

/** The site's own content as it was when the run began, at the root of its host. */
export const OWN_SITE: TestSite = {
  name: 'content',
  contentDir: join(FOLDER, 'own-content'),
  outDir: join(FOLDER, 'content'),
  basePath: '/',
};

/** The invented content with a list of over a hundred rows added, under a base path. */
export const INVENTED_SITE: TestSite = {
  name: 'fixture',
  contentDir: join(FOLDER, 'fixture-content'),
  outDir: join(FOLDER, 'fixture'),
  basePath: '/archive/',
};

/** Both; one code builds them. */
export const TEST_SITES = [OWN_SITE, INVENTED_SITE];

const graphs = new Map<string, Graph>();

/** The linked records of a content folder, read afresh rather than from the build. */
export function graphOf(site: TestSite): Graph {
  const known = graphs.get(site.name) ?? readGraph(site.contentDir);
  graphs.set(site.name, known);
  return known;
}

function readGraph(contentDir: string): Graph {
  const { files } = readContent(contentDir);
  const { graph } = build(Object.fromEntries(files.map(({ path, text }) => [path, text])));
  if (graph === null) throw new Error(`There are errors in ${contentDir}: run "npm run check".`);
  return graph;
}

/** A file of a built site by its address, without base path. */
export const readBuilt = (site: TestSite, address: string): string =>
  readFileSync(join(site.outDir, address.endsWith('/') ? `${address}index.html` : address), 'utf8');

/** A JSON file of a built site. */
export const readJson = (site: TestSite, address: string): unknown => JSON.parse(readBuilt(site, address));
