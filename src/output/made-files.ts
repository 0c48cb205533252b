import { copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { setImmediate as letOthersWork } from 'node:timers/promises';
import type { Graph } from '../graph/graph.ts';
import type { ReadDigests } from '../graph/read-digests.ts';
import { requireTrace, type Trace } from '../graph/trace.ts';
import { digestsOf } from './digests.ts';
import { ReadSets } from './read-sets.ts';
import type { MadeFile, Manifest } from './manifest.ts';

/** What a file is made from besides the graph, and how. */
export interface Recipe {
  /** Below the folder of the site. */
  path: string;
  given: string;
  make: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** Files that are made in one go. */
export interface Group {
  /** What they are made from besides the graph; no other group is given the same. */
  given: string;
  /** Writes them into the site and returns where they lie. */
  make: () => string[];
}

/** Where the files of a site go one by one: what is made from the graph, and nothing that Astro writes itself. */
export interface Files {
  put(recipe: Recipe): Promise<void>;
  /** Returns whether its files are in the site, which a share of a site has not all of. */
  putGroup(group: Group): Promise<boolean>;
  putTogether(given: string, folders: readonly string[], make: () => void | Promise<void>): Promise<void>;
}

/** Files made in one go, before others that share this process have their turn. */
const TURN = 8;

/** The files of one build: made, or taken from the last where nothing that they were made from has changed. */
export class MadeFiles implements Files {
  readonly #trace: Trace;
  readonly #digests: ReadDigests;
  readonly #siteDir: string;
  readonly #lastDir: string;
  readonly #last: Manifest | null;
  readonly #isSame: boolean[] = [];
  readonly #folders = new Set<string>();
  readonly #files: Record<string, MadeFile> = {};
  readonly #sets: ReadSets;
  readonly #lastGiven: () => Map<string, string[]>;
  #made = 0;
  #kept = 0;

  constructor(graph: Graph, dirs: { siteDir: string; lastDir: string }, last: Manifest | null) {
    this.#trace = requireTrace(graph);
    this.#sets = new ReadSets(this.#trace);
    this.#digests = digestsOf(graph);
    this.#siteDir = dirs.siteDir;
    this.#lastDir = dirs.lastDir;
    this.#last = last;
    this.#lastGiven = once(() => Map.groupBy(Object.keys(last?.files ?? {}), (path) => last?.files[path]?.given ?? ''));
  }

  /** How many files were taken from the last build. */
  get kept(): number {
    return this.#kept;
  }

  /** Puts a file into the site. */
  async put({ path, given, make }: Recipe): Promise<void> {
    if (this.#takeLast(path, given)) return;
    const { made, reads } = await this.#trace.follow(make);
    this.#makeFolder(dirname(path));
    writeFileSync(join(this.#siteDir, path), made);
    this.#note(path, given, this.#sets.numberOf(reads));
    if (++this.#made % TURN === 0) await letOthersWork();
  }

  /** Puts the files of a group into the site. */
  async putGroup({ given, make }: Group): Promise<true> {
    if (this.#takeTogether(given)) return true;
    const { made, reads } = await this.#trace.follow(make);
    const set = this.#sets.numberOf(reads);
    for (const path of made) this.#note(path, given, set);
    await letOthersWork();
    return true;
  }

  /** Puts files into the site that are made together from all of the content, below some folders and all but pages there. */
  async putTogether(given: string, folders: readonly string[], make: () => void | Promise<void>): Promise<void> {
    if (this.#takeTogether(given)) return;
    await make();
    const set = this.#sets.numberOf(new Set(this.#digests.names.map((name) => this.#trace.numberOf(name))));
    for (const path of folders.flatMap((folder) => this.#listFiles(folder)))
      if (!path.endsWith('.html')) this.#note(path, given, set);
  }

  /** What to keep for the next build. */
  manifest(code: string): Manifest {
    const sets = this.#sets.all;
    const reads = this.#trace.names.map((name) => [name, this.#digests.of(name)] as const);
    return { code, reads, sets, files: this.#files };
  }

  #listFiles(folder: string): string[] {
    return readdirSync(join(this.#siteDir, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(this.#siteDir, join(parentPath, name)).split(sep).join('/'));
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    this.#folders.add(folder);
    mkdirSync(join(this.#siteDir, folder), { recursive: true });
  }

  /** Takes all files over that were given the same, or none. */
  #takeTogether(given: string): boolean {
    const paths = this.#lastGiven().get(given) ?? [];
    if (paths.length === 0 || !paths.every((path) => this.#isLeft(path, given))) return false;
    for (const path of paths) this.#takeLast(path, given);
    return true;
  }

  #takeLast(path: string, given: string): boolean {
    const last = this.#last?.files[path];
    if (last === undefined || !this.#isLeft(path, given)) return false;
    this.#makeFolder(dirname(path));
    takeFile(join(this.#lastDir, path), join(this.#siteDir, path));
    const set = this.#last?.sets[last.set] ?? [];
    const readsOf = (): Set<number> => new Set(set.map((read) => this.#trace.numberOf(this.#last?.reads[read]?.[0] ?? '')));
    const { mtimeMs } = lstatSync(join(this.#siteDir, path));
    this.#files[path] = { ...last, set: this.#sets.numberOfLast(last.set, readsOf), changed: mtimeMs };
    this.#kept++;
    return true;
  }

  /** Whether the last build left a file as it would be made now. */
  #isLeft(path: string, given: string): boolean {
    const last = this.#last?.files[path];
    if (last?.given !== given || !this.#isUnchanged(last.set)) return false;
    const found = lstatSync(join(this.#lastDir, path), { throwIfNoEntry: false });
    return found?.isFile() === true && found.size === last.size && found.mtimeMs === last.changed;
  }

  #isUnchanged(set: number): boolean {
    const reads = this.#last?.sets[set] ?? [];
    return reads.every((read) => {
      const [name, before] = this.#last?.reads[read] ?? ['', null];
      return (this.#isSame[read] ??= this.#digests.of(name) === before);
    });
  }

  #note(path: string, given: string, set: number): void {
    const { size, mtimeMs } = lstatSync(join(this.#siteDir, path));
    this.#files[path] = { given, set, size, changed: mtimeMs };
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The same file in another place; a copy where the disk knows no links. */
function takeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
