import { checkLimits } from '../../parse/limits.ts';
import { plainMarkdown, writeFrontMatter } from '../new/markup.ts';
import type { NewRecords } from './new-records.ts';
import type { RowBlocks } from './row-blocks.ts';
import type { RowDraft } from './row-draft.ts';

/** Rows in one dossier: more make a page that nobody reads to its end. */
const MOST_ROWS = 60;

/** A new dossier and which of its lines came from which row. */
export interface NewDossier {
  path: string;
  text: string;
  rows: { row: RowBlocks; from: number; to: number }[];
}

/** The dossiers of an import: rows with the same id of a dossier stand together, in parts where they are many. */
export function writeDossiers(rows: readonly RowBlocks[], records: NewRecords, on: string): NewDossier[] {
  return [...Map.groupBy(rows, ({ draft }) => draft.dossier.id).values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const parts = partsOf(together, (some) => fits(writeDossier('articles/part.md', first.draft.dossier, 1, some, on)));
    return parts.map((part, index) => {
      const id = records.freeId('article', first.draft.dossier.id);
      return writeDossier(`articles/${id}.md`, first.draft.dossier, index + 1, part, on);
    });
  });
}

/** Rows in parts that are not too much for one file. */
function partsOf(rows: readonly RowBlocks[], doFit: (some: readonly RowBlocks[]) => boolean): (readonly RowBlocks[])[] {
  if (rows.length <= 1 || (rows.length <= MOST_ROWS && doFit(rows))) return [rows];
  const half = rows.length > MOST_ROWS ? MOST_ROWS : Math.ceil(rows.length / 2);
  return [...partsOf(rows.slice(0, half), doFit), ...partsOf(rows.slice(half), doFit)];
}

const fits = ({ path, text }: NewDossier): boolean => checkLimits(path, text) === null;

function writeDossier(
  path: string,
  { title, summary, topics }: RowDraft['dossier'],
  part: number,
  rows: readonly RowBlocks[],
  on: string,
): NewDossier {
  const front = writeFrontMatter([
    ['title', part === 1 ? title : `${title}, part ${part}`],
    ['published', on],
    ['summary', summary],
    ['topics', topics],
  ]);
  const lines = [...front.trimEnd().split('\n'), '', plainMarkdown(summary), ''];
  const placed = rows.map((row) => {
    const from = lines.length + 1;
    for (const block of row.blocks) lines.push(...block.split('\n'), '');
    return { row, from, to: lines.length };
  });
  return { path, text: `${lines.join('\n').trimEnd()}\n`, rows: placed };
}
