import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { ParseCache } from './parse-cache.ts';
import type { ParseTask } from './parse-worker.ts';

/** How much text a thread is handed at a time, in characters: small enough to keep all of them busy to the end. */
const HANDFUL = 200_000;

/** Parses on every core; results in the order of the tasks. */
export async function parseInThreads(tasks: readonly ParseTask[], cache: ParseCache): Promise<ParsedFile[]> {
  const results = new Array<ParsedFile>(tasks.length);
  const handfuls = splitTasks(tasks);
  await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), handfuls.length) }, () => runThread(handfuls, results, cache)),
  );
  return results;
}

interface Handful {
  start: number;
  tasks: ParseTask[];
}

/** Neighbouring tasks put together until there is enough for one message; last first, as they are taken from the end. */
function splitTasks(tasks: readonly ParseTask[]): Handful[] {
  const handfuls: Handful[] = [];
  let size = Infinity;
  tasks.forEach((task, start) => {
    if (size >= HANDFUL) {
      handfuls.push({ start, tasks: [] });
      size = 0;
    }
    handfuls.at(-1)?.tasks.push(task);
    size += task.text.length;
  });
  return handfuls.reverse();
}

/** One thread, which takes handfuls until none is left. */
function runThread(handfuls: Handful[], results: ParsedFile[], cache: ParseCache): Promise<void> {
  const worker = new Worker(join(import.meta.dirname, 'parse-worker.ts'), { workerData: { cache } });
  let current: Handful | undefined;
  const handOut = () => {
    current = handfuls.pop();
    if (current) worker.postMessage(current.tasks);
    else void worker.terminate();
  };
  return new Promise((resolve, reject) => {
    worker.on('message', (parsed: string[]) => {
      parsed.forEach((json, offset) => (results[(current?.start ?? 0) + offset] = JSON.parse(json) as ParsedFile));
      handOut();
    });
    worker.on('error', reject);
    worker.on('exit', () => (current ? reject(new Error('A parsing thread stopped early.')) : resolve()));
    handOut();
  });
}
