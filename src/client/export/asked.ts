import { readState, writeState, type SearchState } from '../search/state.ts';

/** What is to be saved: rows of a table that say some words in some columns, or what a search finds. */
export type Asked = { as: 'csv' | 'json' } & (
  { kind: 'table'; table: string; filter: Record<string, string[]> } | { kind: 'search'; state: SearchState }
);

/** What an address asks to be saved; null where it asks for nothing. */
export function readAsked(params: URLSearchParams): Asked | null {
  const as = params.get('as') === 'json' ? 'json' : 'csv';
  const table = params.get('table') ?? '';
  if (table !== '') {
    if (!/^[a-z]+$/u.test(table)) return null;
    const columns = [...new Set(params.keys())].filter((name) => name !== 'table' && name !== 'as');
    const filter = Object.fromEntries(columns.map((column) => [column, [...new Set(params.getAll(column))]]));
    return { kind: 'table', as, table, filter };
  }
  const state = readState(params);
  return writeState(state) === '' ? null : { kind: 'search', as, state };
}

/** The same filter as words by column: what the file says of itself. */
export function filterOf(asked: Asked): Record<string, string[]> {
  if (asked.kind === 'table') return asked.filter;
  const params = new URLSearchParams(writeState(asked.state));
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
}
