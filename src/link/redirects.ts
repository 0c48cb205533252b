import { problem, type Problem } from '../problems/problem.ts';
import type { Redirect } from '../records/redirect.ts';
import { isThere } from './prose-links.ts';
import type { Tables } from './tables.ts';

/** Whether each redirect leads in one step from where nothing is to where something is. */
export function checkRedirects(tables: Tables): Problem[] {
  const known = new Map<string, Redirect>();
  return tables.redirects.flatMap((redirect) => {
    const reason = faultOf(redirect, known, tables);
    known.set(redirect.from, known.get(redirect.from) ?? redirect);
    return reason === null ? [] : [problem('bad-redirect', redirect.place, { reason })];
  });
}

function faultOf({ from, to }: Redirect, known: ReadonlyMap<string, Redirect>, tables: Tables): string | null {
  if (from === to) return `"${from}" leads to itself`;
  if (known.has(from)) return `"${from}" is redirected twice`;
  if (isThere(from, tables)) return `"${from}" is there, and needs no redirect`;
  const next = tables.redirects.find((other) => other.from === to);
  if (next !== undefined) return `"${to}" has moved on itself: write ${from},${next.to}`;
  if (isThere(to, tables)) return null;
  const [page = '', place] = to.split('#');
  const moved = place === undefined ? undefined : tables.redirects.find((other) => other.from === page);
  return moved === undefined
    ? `there is nothing at "${to}"`
    : `"${page}" has moved on itself: write ${from},${moved.to}#${place ?? ''}`;
}
