import { problem } from '../problems/problem.ts';
import type { ParsedFile } from './parsed-file.ts';

const ADDRESS = /^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/u;

/** Reads `redirects.csv`: a line for each address that moved, the old one, a comma, the new one. */
export function parseRedirects(text: string, file: ParsedFile): void {
  text.split('\n').forEach((written, at) => {
    const line = written.trim();
    if (line === '' || line === 'from,to') return;
    const place = { file: file.path, line: at + 1, column: 1 };
    const [from = '', to = '', ...more] = line.split(',').map((address) => address.trim());
    if (ADDRESS.test(from) && ADDRESS.test(to) && more.length === 0) file.redirects.push({ from, to, place });
    else file.problems.push(problem('bad-redirect', place, { reason: `"${line}" is not two addresses of this site` }));
  });
}
