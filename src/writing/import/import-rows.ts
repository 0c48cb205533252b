import type { Problem } from '../../problems/problem.ts';
import type { CheckedDesk } from '../desk.ts';
import type { Change } from '../edits.ts';
import { newActor } from '../new/actor.ts';
import { newErrors } from '../safe-change.ts';
import { writeDossiers, type NewDossier } from './dossiers.ts';
import { NewRecords } from './new-records.ts';
import { blocksOf, type RowBlocks } from './row-blocks.ts';
import type { DraftedRow, RowDraft } from './row-draft.ts';

/** What became of a row. */
export interface RowOutcome {
  place: string;
  outcome: 'written' | 'there' | 'refused';
  /** The records that were written or are there, or why it was refused, a sentence each. */
  says: string[];
  notes: string[];
}

/** What an import does to the content, and what became of each row, in the order of the file. */
export interface Import {
  change: Change;
  outcomes: RowOutcome[];
}

/** Looked over again so often at most: what is wrong with a row may hide what is wrong with the next. */
const MOST_ROUNDS = 20;

/** Makes records of rows. A row with which the content would have an error is refused, and the others are made without it. */
export function importRows(desk: CheckedDesk, rows: readonly DraftedRow[], on: string): Import {
  const refused = new Map<DraftedRow, string[]>(rows.flatMap((row) => ('faults' in row ? [[row, row.faults]] : [])));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const made = makeRecords(desk, rows, refused, on);
    const errors = made.change.files.length === 0 ? [] : newErrors(desk, made.change);
    if (errors.length === 0) return { change: made.change, outcomes: outcomesOf(rows, made, refused) };
    const before = refused.size;
    for (const error of errors)
      for (const { draft } of rowsAt(error, made))
        refused.set(draft, [...new Set([...(refused.get(draft) ?? []), sayProblem(error)])]);
    if (refused.size > before) continue;
    for (const row of rows) if (!refused.has(row)) refused.set(row, errors.slice(0, 3).map(sayProblem));
  }
  throw new Error('An import that has come to no end.');
}

/** What would be written for the rows that are not refused. */
interface Made {
  change: Change;
  rows: RowBlocks[];
  there: Map<RowDraft, string>;
  dossiers: NewDossier[];
}

function makeRecords(desk: CheckedDesk, drafted: readonly DraftedRow[], refused: Map<DraftedRow, string[]>, on: string): Made {
  const records = new NewRecords(desk);
  const made: Made = { change: { edits: [], files: [], moves: [] }, rows: [], there: new Map(), dossiers: [] };
  for (const draft of drafted) {
    if ('faults' in draft || refused.has(draft)) continue;
    const row = blocksOf(draft, records, desk);
    if ('there' in row) made.there.set(draft, row.there);
    else if ('fault' in row) refused.set(draft, [row.fault]);
    else made.rows.push(row);
  }
  made.dossiers = writeDossiers(made.rows, records, on);
  const actors = [...records.actors.values()].flatMap((answers) => newActor(answers).files);
  made.change.files = [...actors, ...made.dossiers.map(({ path, text }) => ({ path, text }))];
  return made;
}

/** The rows that an error is in: those of its line, or all that name the actor whose file it is in. */
function rowsAt({ place: { file, line } }: Problem, { dossiers, rows }: Made): RowBlocks[] {
  const dossier = dossiers.find(({ path }) => path === file);
  if (dossier !== undefined) {
    const own = dossier.rows.filter(({ from, to }) => from <= line && line <= to).map(({ row }) => row);
    return own.length > 0 ? own : dossier.rows.map(({ row }) => row);
  }
  const [, actor = ''] = /^actors\/(.+)\.md$/u.exec(file) ?? [];
  return actor === '' ? [] : rows.filter(({ blocks }) => blocks.some((block) => block.split(/[\s"]/u).includes(actor)));
}

function outcomesOf(rows: readonly DraftedRow[], made: Made, refused: ReadonlyMap<DraftedRow, string[]>): RowOutcome[] {
  const written = new Map<DraftedRow, string[]>(
    made.dossiers.flatMap(({ path, rows: own }) => own.map(({ row }) => [row.draft, [path, ...row.records]])),
  );
  return rows.map((row): RowOutcome => {
    const { place } = row;
    const notes = 'faults' in row ? [] : row.notes;
    const faults = refused.get(row);
    if (faults !== undefined) return { place, outcome: 'refused', says: faults, notes };
    const there = 'faults' in row ? undefined : made.there.get(row);
    if (there !== undefined) return { place, outcome: 'there', says: [there], notes };
    return { place, outcome: 'written', says: written.get(row) ?? [], notes };
  });
}

const sayProblem = ({ message, hint }: Problem): string => (hint === null ? message : `${message} ${hint}`);
