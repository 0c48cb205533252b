import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Graph } from '../graph/graph.ts';
import { askAside } from '../graph/trace.ts';
import { SearchTables } from '../search-index/tables.ts';
import { pageHtml } from '../search-index/page-html.ts';
import { findables, type Findable } from '../search-index/records.ts';

/** Pages sent to Pagefind at once: enough to keep it busy, few enough to hold. */
const BATCH = 256;

/** Hosts cap the files of a site; Pagefind then bundles records, which costs a reader those beside what was found. */
const MOST_FRAGMENTS = 4000;

/** The pages of such a site alone are more than any host with a cap takes. */
const PAST_CAPS = 10_000;

/** One word should not cost the words beside it, nor a large site a list of too many files. */
const chunkSize = (pages: number): number => Math.min(12_000, Math.round(2500 + pages / 2));

/** Pagefind's own interfaces, and its worker: it runs in one of this site's, which sees what does not arrive. */
const UNUSED = /^pagefind-(?:.*ui\.(?:css|js)|highlight\.js|worker\.js)$/u;

/**
 * Writes `<outDir>/pagefind/`, which finds words, and `<outDir>/search/`, which says what they are found in. One index in
 * the site's language holds everything, so that words in other languages are found too.
 */
export async function writeSearchIndex(graph: Graph, outDir: string): Promise<void> {
  const bundle = join(outDir, 'pagefind');
  const tables = new SearchTables();
  const pages = askAside(graph, () => findables(graph));
  const service = watchService();
  // Pagefind takes this from the environment alone, and calls it unstable: its version is pinned.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize(pages.length));
  try {
    const { index, errors } = await createIndex({
      forceLanguage: askAside(graph, () => graph.site.language),
      ...(pages.length < PAST_CAPS && { maxFragments: MOST_FRAGMENTS }),
    });
    if (index === undefined) throw new Error(errors.join('\n'));
    await addPages(index, graph, pages, tables);
    const written = await index.writeFiles({ outputPath: bundle });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await close();
    await service.ended();
  }
  const names = (await readdir(bundle)).filter((name) => UNUSED.test(name));
  await Promise.all(names.map((name) => rm(join(bundle, name))));
  await writeTables(graph, tables, join(outDir, 'search'));
}

async function addPages(index: PagefindIndex, graph: Graph, pages: readonly Findable[], tables: SearchTables): Promise<void> {
  let batch: { url: string; content: string }[] = [];
  const send = async (): Promise<void> => {
    const answers = await Promise.all(batch.map((page) => index.addHTMLFile(page)));
    const errors = answers.flatMap((answer) => answer.errors);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    batch = [];
  };
  for (const { make } of pages) {
    const record = askAside(graph, make);
    const { html, lengths } = pageHtml(record);
    tables.add(record, lengths);
    if (batch.push({ url: record.shown.page, content: html }) === BATCH) await send();
  }
  await send();
}

async function writeTables(graph: Graph, tables: SearchTables, folder: string): Promise<void> {
  await mkdir(join(folder, 'facets'), { recursive: true });
  const hash = createHash('sha256');
  for (const [path, value] of askAside(graph, () => [...tables.files(graph)])) {
    const text = JSON.stringify(value);
    hash.update(path).update(text);
    await writeFile(join(folder, path), text);
  }
  const entry = askAside(graph, () => tables.entry(graph, hash.digest('hex').slice(0, 12)));
  await writeFile(join(folder, 'index.json'), JSON.stringify(entry));
}

/** Closing does not wait for Pagefind's process, which may still hold memory and files: this does. */
function watchService(): { ended: () => Promise<void> } {
  const started: ChildProcess[] = [];
  const note = (message: unknown): void => void started.push((message as { process: ChildProcess }).process);
  subscribe('child_process', note);
  const ended = async (): Promise<void> => {
    unsubscribe('child_process', note);
    for (const child of started.filter(({ spawnargs }) => spawnargs.includes('--service'))) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.ref();
      await once(child, 'exit');
    }
  };
  return { ended };
}
