import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseFiles } from '../content/parse-files.ts';
import { readReleased } from '../content/published-lock.ts';
import { readContent } from '../content/read.ts';
import { readToday } from '../content/today.ts';
import { checkFile, TOLD_OF_ALL } from '../link/check-file.ts';
import { parseFile } from '../parse/file.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import type { Settings } from '../settings.ts';
import type { Desk } from '../writing/desk.ts';
import { DraftTables } from '../writing/draft-tables.ts';
import { Whole } from './whole.ts';

/** The content as it is in the editor, and what is wrong with it. */
export class Workspace implements Desk {
  readonly texts: Record<string, string>;
  readonly released: readonly string[];
  readonly whole = new Whole();
  readonly #contentDir: string;
  readonly #drafts: DraftTables;
  /** What is wrong with each file, as far as it was looked at. */
  readonly #problems = new Map<string, Problem[]>();
  readonly #changed = new Set<string>();

  private constructor(contentDir: string, texts: Record<string, string>, drafts: DraftTables) {
    this.#contentDir = contentDir;
    this.texts = texts;
    this.released = readReleased(contentDir);
    this.#drafts = drafts;
    for (const { path } of drafts.files) this.#changed.add(path);
  }

  /** Reads the content folder; what was parsed before is not parsed again. */
  static open(settings: Settings): Workspace {
    const { files } = readContent(settings.contentDir);
    const parsed = parseFiles(files, settings);
    const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
    return new Workspace(settings.contentDir, texts, new DraftTables(parsed));
  }

  get today(): string {
    return readToday();
  }

  get tables() {
    return this.#drafts.tables;
  }

  /** The path below the content folder; null for what is no content. */
  pathOf(uri: string): string | null {
    if (!uri.startsWith('file:')) return null;
    const path = relative(this.#contentDir, fileURLToPath(uri)).split(sep).join('/');
    return /^(?:site\.md|redirects\.csv|(?:actors|articles|topics|passages)\/[^/]+)$/u.test(path) ? path : null;
  }

  uriOf(path: string): string {
    return pathToFileURL(join(this.#contentDir, path)).href;
  }

  /** Takes the text of a file as it is now; null where it is gone. */
  change(path: string, text: string | null): void {
    if (text === null) Reflect.deleteProperty(this.texts, path);
    else if (this.texts[path] === text) return;
    else this.texts[path] = text;
    this.#drafts.replace(path, text === null ? null : parseFile(path, text));
    this.#changed.add(path);
  }

  /** Takes the text that a file has on the disk. */
  changeToDisk(path: string): void {
    try {
      this.change(path, readFileSync(join(this.#contentDir, path), 'utf8'));
    } catch {
      this.change(path, null);
    }
  }

  /** What is wrong with a file now; what only a look at all can tell is as it was at the last one. */
  check(path: string): Problem[] {
    const file = this.#drafts.file(path);
    if (file === undefined) return [];
    const kept = (this.#problems.get(path) ?? []).filter(({ code }) => TOLD_OF_ALL.includes(code));
    const problems = [...checkFile(file, this.tables, this.today), ...kept].sort(compareProblems);
    this.#problems.set(path, problems);
    return problems;
  }

  problemsOf(path: string): readonly Problem[] {
    return this.#problems.get(path) ?? [];
  }

  /** Looks at all files; returns those of which something else is to be told than before. */
  async checkAll(): Promise<string[]> {
    const changed = [...this.#changed];
    this.#changed.clear();
    const answered = await this.whole.link(changed.map((path) => ({ path, file: this.#drafts.file(path) ?? null })));
    // A file that changed meanwhile is looked at again.
    const news = answered.filter(({ path }) => !this.#changed.has(path));
    for (const { path, problems } of news) this.#problems.set(path, problems);
    return news.map(({ path }) => path);
  }
}
