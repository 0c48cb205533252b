import { badId } from '../parse/validate.ts';
import { nearest } from '../problems/nearest.ts';
import { isId } from '../records/id.ts';
import type { Desk } from './desk.ts';
import type { Change } from './edits.ts';
import { idsOf, isTaken } from './names.ts';
import { redirectRename } from './redirect-rows.ts';
import { writtenName, type RecordKind, type RecordName } from './record-kind.ts';
import { usesOf } from './uses.ts';

/** Kinds whose records are files, each with their folder. */
const FILES: Partial<Record<RecordKind, string>> = { actor: 'actors', article: 'articles', topic: 'topics' };

/** The change that gives a record another id, wherever it is named; or the sentence that says why there is none. */
export function renameRecord(desk: Desk, record: RecordName, id: string): Change | string {
  const refusal = refuse(desk, record, id);
  if (refusal !== null) return refusal;
  const { edits, files } = redirectRename(desk, record, id);
  return { ...movesFor(desk, record, id), edits: [...editsFor(desk, record, id), ...edits], files };
}

function editsFor(desk: Desk, record: RecordName, id: string): Change['edits'] {
  return usesOf(desk, record)
    .filter(({ to }) => to > 0)
    .map(({ path, from, to }) => ({ path, from, to, text: id }));
}

function movesFor({ texts }: Desk, { kind, id: old }: RecordName, id: string): Pick<Change, 'moves'> {
  const folder = FILES[kind];
  if (folder !== undefined) return { moves: [{ from: `${folder}/${old}.md`, to: `${folder}/${id}.md` }] };
  const passages = `passages/${old}.txt`;
  return { moves: kind === 'source' && passages in texts ? [{ from: passages, to: `passages/${id}.txt` }] : [] };
}

function refuse({ texts, tables }: Desk, { kind, id: old, claim }: RecordName, id: string): string | null {
  if (!isTaken(tables, kind, old, claim)) return unknown(idsOf(tables, kind), kind, writtenName({ kind, id: old, claim }));
  if (id === old) return `The ${kind} is called "${id}" already.`;
  if (!isId(id)) {
    const { message, hint } = badId(id, { file: '', line: 1, column: 1 });
    return `${message} ${hint ?? ''}`.trim();
  }
  if (isTaken(tables, kind, id, claim)) return `There is a ${kind} "${id}" already.`;
  if (kind === 'source' && `passages/${id}.txt` in texts) return `There are passages of a source "${id}" already.`;
  const anchored = anchorsBeside(tables, kind, claim ?? old);
  if (anchored.includes(id)) return `On a page of a claim that it stands on, "${id}" is the place of something else already.`;
  return null;
}

/** Points and responses are places on the page of a claim: the names of one kind are taken for the other. */
function anchorsBeside({ claims, responses }: Desk['tables'], kind: RecordKind, id: string): string[] {
  if (kind === 'part') return [...responses.values()].filter(({ to }) => to.includes(id)).map((response) => response.id);
  if (kind !== 'response') return [];
  return (responses.get(id)?.to ?? []).flatMap((claim) => claims.get(claim)?.parts.map((part) => part.id) ?? []);
}

function unknown(known: Iterable<string>, kind: RecordKind, id: string): string {
  const near = nearest(id, known);
  return `There is no ${kind} "${id}"${near === null ? '.' : `; did you mean "${near}"?`}`;
}
