import { parentPort, workerData } from 'node:worker_threads';
import { parseFile } from '../parse/file.ts';
import { writeParsed, type ParseCache } from './parse-cache.ts';

/** A text to parse and the name under which the result is kept. */
export interface ParseTask {
  path: string;
  text: string;
  key: string;
}

const { cache } = workerData as { cache: ParseCache };

parentPort?.on('message', (tasks: ParseTask[]) => {
  const results = tasks.map(({ path, text, key }) => {
    const json = JSON.stringify(parseFile(path, text));
    writeParsed(cache, key, json);
    return json;
  });
  parentPort?.postMessage(results);
});
