import type { Problem } from '../problems/problem.ts';
import { placeAt } from './edits.ts';
import type { PageRecord } from './page-records.ts';
import type { Texts } from './desk.ts';
import { readWrittenFile } from './written-file.ts';

/** The problems of the records that a page shows: those within the block of one, or anywhere in the file of one that has it to itself. */
export function problemsOf(records: readonly PageRecord[], problems: readonly Problem[], texts: Texts): Problem[] {
  const files = new Set(records.map(({ place }) => place.file));
  const spans = [...files].flatMap((file) => spansOf(file, records, texts));
  return problems.filter(({ place: { file, line } }) =>
    spans.some((span) => span.file === file && span.first <= line && line <= span.last),
  );
}

interface Span {
  file: string;
  first: number;
  last: number;
}

/** The lines of the blocks of a file that begin where a record does; all lines where a record is no block. */
function spansOf(file: string, records: readonly PageRecord[], texts: Texts): Span[] {
  const begins = records.filter(({ place }) => place.file === file).map(({ place }) => place.line);
  const text = texts[file] ?? '';
  const blocks = readWrittenFile(file, text).blocks.map(({ from, to }) => ({
    file,
    first: placeAt(file, text, from).line,
    last: placeAt(file, text, to).line,
  }));
  const isWhole = begins.some((line) => !blocks.some(({ first, last }) => first <= line && line <= last));
  return isWhole ? [{ file, first: 1, last: Infinity }] : blocks.filter(({ first }) => begins.includes(first));
}
