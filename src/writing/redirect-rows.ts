import { groupByPage } from '../link/index-records.ts';
import { movedTo } from '../release/moved.ts';
import { partAddress, responseAddress } from '../address.ts';
import type { Desk } from './desk.ts';
import type { Change } from './edits.ts';
import { RECORD_KINDS, type RecordName } from './record-kind.ts';

const FILE = 'redirects.csv';

/** The change that leads readers of released addresses of a record on to those under its new id. */
export function redirectRename(desk: Desk, record: RecordName, id: string): Pick<Change, 'edits' | 'files'> {
  const moves = movesOf(desk, record, id);
  const rows = moves.flatMap((move) => newRows(move, desk)).join('');
  const old = desk.texts[FILE];
  if (old === undefined) return { edits: [], files: rows === '' ? [] : [{ path: FILE, text: `from,to\n${rows}` }] };
  const text = withMoves(old, moves) + rows;
  return { edits: text === old ? [] : [{ path: FILE, from: 0, to: old.length, text }], files: [] };
}

/** Rows from the released address, and from those that led to it only because their page has moved. */
function newRows({ from, to }: Move, { released, tables }: Desk): string[] {
  const redirects = groupByPage(tables.redirects);
  const known = new Set(tables.redirects.map((redirect) => redirect.from));
  return released
    .filter((address) => address === from || (!known.has(address) && movedTo({ redirects }, address) === from))
    .map((address) => `${address},${to}\n`);
}

interface Move {
  from: string;
  to: string;
}

/** Rows that led to an old address lead on at once, those from an address that is there again are no more. */
function withMoves(text: string, moves: readonly Move[]): string {
  const rows = text.split(/(?<=\n)/u).flatMap((line) => {
    const [from = '', to] = line.trim().split(',');
    if (to === undefined || moves.some((move) => move.to === from)) return to === undefined ? [line] : [];
    return [line.replace(`,${to}`, `,${moves.reduce((address, move) => follow(address, move), to)}`)];
  });
  const kept = rows.join('');
  return kept === '' || kept.endsWith('\n') ? kept : `${kept}\n`;
}

/** An address after a move: the places of a page move with it. */
function follow(address: string, { from, to }: Move): string {
  if (address === from) return to;
  return from.endsWith('/') && address.startsWith(`${from}#`) ? to + address.slice(from.length) : address;
}

function movesOf({ tables }: Desk, { kind, id: old, claim }: RecordName, id: string): Move[] {
  if (kind === 'part') return [{ from: partAddress(claim ?? '', old), to: partAddress(claim ?? '', id) }];
  if (kind === 'response')
    return (tables.responses.get(old)?.to ?? []).map((on) => ({ from: responseAddress(on, old), to: responseAddress(on, id) }));
  const folder = RECORD_KINDS[kind];
  return [{ from: `/${folder}/${old}/`, to: `/${folder}/${id}/` }];
}
