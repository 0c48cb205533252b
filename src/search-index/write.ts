import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Graph } from '../graph/graph.ts';
import { searchNames } from './names.ts';
import { searchRecords, type SearchRecord } from './records.ts';

/** Records sent to Pagefind at once: enough to keep it busy, few enough to hold. */
const BATCH = 256;

/** Hosts cap the files of a site; beyond this many, Pagefind bundles records into shared files. */
const MOST_FRAGMENTS = 4000;

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:.*ui\.(?:css|js)|highlight\.js|worker\.js)$/u;

/**
 * Writes `<outDir>/pagefind/` and `<outDir>/search/names.json`. One index in the site's language holds everything,
 * so that records in other languages are found too.
 */
export async function writeSearchIndex(graph: Graph, outDir: string): Promise<{ records: number; bytes: number }> {
  const bundle = join(outDir, 'pagefind');
  await writeNames(graph, outDir);
  try {
    const { index, errors } = await createIndex({ forceLanguage: graph.site.language, maxFragments: MOST_FRAGMENTS });
    if (index === undefined) throw new Error(errors.join('\n'));
    const records = await addRecords(index, searchRecords(graph), graph.site.language);
    const written = await index.writeFiles({ outputPath: bundle });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    await removeUnused(bundle);
    return { records, bytes: await bytesOf(bundle) };
  } finally {
    await close();
  }
}

async function addRecords(index: PagefindIndex, records: Iterable<SearchRecord>, language: string): Promise<number> {
  let total = 0;
  let batch: SearchRecord[] = [];
  const send = async (): Promise<void> => {
    const answers = await Promise.all(batch.map((record) => index.addCustomRecord({ ...pagefindRecord(record), language })));
    const errors = answers.flatMap((answer) => answer.errors);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    total += batch.length;
    batch = [];
  };
  for (const record of records) if (batch.push(record) === BATCH) await send();
  await send();
  return total;
}

/** Pagefind drops meta without a value and wants plain records. */
function pagefindRecord({ url, content, meta, filters, sort }: SearchRecord) {
  return { url, content, meta: { ...meta }, filters: { ...filters }, sort: { ...sort } };
}

async function writeNames(graph: Graph, outDir: string): Promise<void> {
  await mkdir(join(outDir, 'search'), { recursive: true });
  await writeFile(join(outDir, 'search', 'names.json'), JSON.stringify(searchNames(graph)));
}

async function removeUnused(bundle: string): Promise<void> {
  const names = (await readdir(bundle)).filter((name) => UNUSED.test(name));
  await Promise.all(names.map((name) => rm(join(bundle, name))));
}

async function bytesOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
