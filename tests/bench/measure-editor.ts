import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CompletionList } from 'vscode-languageserver';
import { Editor } from '../language-server/editor.ts';
import type { CorpusFolders } from './corpus-folders.ts';

/** How long a writer waits in an editor, in milliseconds. */
export interface EditorTimes {
  /** From the start of the server to its first answer, and to its first word on a file, without and with what was parsed before. */
  coldAnswer: number;
  coldTold: number;
  warmAnswer: number;
  warmTold: number;
  /** From a key to what is wrong with the file, for each of several keys, and from a question to what is offered. */
  keys: number[];
  offers: number[];
}

const KEYS = 40;

/** Types a slip into a response and takes it back, again and again, in an article of the corpus. */
export async function measureEditor({ content, cache }: CorpusFolders): Promise<EditorTimes> {
  const path = `articles/${readdirSync(join(content, 'articles')).sort()[0] ?? ''}`;
  const cold = await startOn(content, cache, path);
  await cold.editor.stop();
  const warm = await startOn(content, cache, path);
  const { editor } = warm;
  const [to = ''] = / to="[^"]+"/u.exec(editor.text(path)) ?? [];
  const slip = to.replace(/"$/u, 'x"');
  const [keys, offers]: [number[], number[]] = [[], []];
  for (let key = 0; key < KEYS; key++) {
    keys.push(await timeOf(() => editor.replace(path, to, slip, (told) => told.some(({ code }) => code === 'unknown-claim'))));
    keys.push(await timeOf(() => editor.replace(path, slip, to, (told) => told.every(({ code }) => code !== 'unknown-claim'))));
    offers.push(await timeOf(() => editor.ask<CompletionList>('completion', path, to, 6)));
  }
  await editor.stop();
  return { coldAnswer: cold.answer, coldTold: cold.told, warmAnswer: warm.answer, warmTold: warm.told, keys, offers };
}

async function startOn(content: string, cache: string, path: string): Promise<{ editor: Editor; answer: number; told: number }> {
  const start = performance.now();
  const editor = await Editor.on(content, cache, [path]);
  const answer = performance.now() - start;
  await editor.open(path);
  await editor.told(path);
  return { editor, answer, told: performance.now() - start };
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** The value below which so many hundredths of some lie. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.ceil((sorted.length * hundredths) / 100), sorted.length) - 1] ?? NaN;
}
