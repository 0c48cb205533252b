import { linkSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import type { ReadDigests } from '../graph/read-digests.ts';
import { requireTrace, type ReadName, type Trace } from '../graph/trace.ts';
import { digestsOf } from './digests.ts';
import type { MadeFile, Manifest } from './manifest.ts';

/** What a file is made from besides the graph, and how. */
export interface Recipe {
  /** Below the folder of the site. */
  path: string;
  given: string;
  make: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** Where the files of a site go one by one: what is made from the graph, and nothing that Astro writes itself. */
export interface Files {
  put(recipe: Recipe): Promise<void>;
}

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
  readonly #reads = new Map<ReadName, number>();
  #kept = 0;

  constructor(graph: Graph, dirs: { siteDir: string; lastDir: string }, last: Manifest | null) {
    this.#trace = requireTrace(graph);
    this.#digests = digestsOf(graph);
    this.#siteDir = dirs.siteDir;
    this.#lastDir = dirs.lastDir;
    this.#last = last;
  }

  /** How many files were taken from the last build. */
  get kept(): number {
    return this.#kept;
  }

  /** Puts a file into the site. */
  async put({ path, given, make }: Recipe): Promise<void> {
    this.#makeFolder(dirname(path));
    if (this.#takeLast(path, given)) return;
    const { made, reads } = await this.#trace.follow(make);
    const file = join(this.#siteDir, path);
    writeFileSync(file, made);
    this.#note(path, given, reads);
  }

  /** What to keep for the next build. */
  manifest(code: string): Manifest {
    const reads = [...this.#reads.keys()].map((name) => [name, this.#digests.of(name)] as const);
    return { code, reads, files: this.#files };
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    this.#folders.add(folder);
    mkdirSync(join(this.#siteDir, folder), { recursive: true });
  }

  #takeLast(path: string, given: string): boolean {
    const last = this.#last?.files[path];
    if (last?.given !== given || !last.reads.every((read) => this.#isUnchanged(read))) return false;
    try {
      const [from, to] = [join(this.#lastDir, path), join(this.#siteDir, path)];
      const found = lstatSync(from);
      if (!found.isFile() || found.size !== last.size || found.mtimeMs !== last.changed) return false;
      linkSync(from, to);
    } catch {
      return false;
    }
    this.#files[path] = { ...last, reads: last.reads.map((read) => this.#numberOf(this.#last?.reads[read]?.[0] ?? '')) };
    this.#kept++;
    return true;
  }

  #isUnchanged(read: number): boolean {
    const [name, before] = this.#last?.reads[read] ?? ['', null];
    return (this.#isSame[read] ??= this.#digests.of(name) === before);
  }

  #note(path: string, given: string, reads: Iterable<ReadName>): void {
    const { size, mtimeMs } = lstatSync(join(this.#siteDir, path));
    this.#files[path] = { given, reads: Array.from(reads, (name) => this.#numberOf(name)), size, changed: mtimeMs };
  }

  #numberOf(name: ReadName): number {
    const number = this.#reads.get(name) ?? this.#reads.size;
    this.#reads.set(name, number);
    return number;
  }
}
