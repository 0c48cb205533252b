import { wordsOf } from '../../../search-index/text-words.ts';
import type { NameTable } from './actor-names.ts';
import { hitsBegunBy, writtenForms } from './clause-hits.ts';
import type { IndexReader } from './index-reader.ts';
import type { Clause } from './query.ts';
import { isOneSlip } from './slip.ts';

/** A word that was taken for another. */
export interface Correction {
  typed: string;
  meant: string;
}

/** Shorter words are one slip from too many others. */
const SHORTEST = 4;

/** The words of a query that stand nowhere on the site, each with the word that one slip of the keys made it of. */
export async function correctionsOf(reader: IndexReader, names: NameTable, clauses: readonly Clause[]): Promise<Correction[]> {
  const found = await Promise.all(clauses.map((clause, at) => correctionOf(reader, names, clause, at === clauses.length - 1)));
  return found.flatMap((correction) => correction ?? []);
}

/** A query with its words set right. */
export function corrected(query: string, corrections: readonly Correction[]): string {
  const meant = new Map(corrections.map((correction) => [correction.typed, correction.meant]));
  return wordsOf(query).reduceRight((text, { word, start, end }) => {
    const right = meant.get(word);
    return right === undefined ? text : text.slice(0, start) + right + text.slice(end);
  }, query);
}

async function correctionOf(reader: IndexReader, names: NameTable, clause: Clause, isLast: boolean): Promise<Correction | null> {
  const [typed = ''] = clause.words;
  if (clause.words.length > 1 || clause.actors.length + clause.labels.length > 0 || clause.date !== null) return null;
  const name = names.hasWord(typed) ? null : names.correct(typed);
  const forms = await writtenForms(reader, typed);
  // "kasperski" has the stem of "kaspersky" and is no form of it; "rivers" is one of "river".
  if (forms.length > 0) return name !== null && forms.includes(name) && !isPlural(typed, name) ? { typed, meant: name } : null;
  if (isLast && (await hitsBegunBy(reader, typed)).size > 0) return null;
  const meant = name ?? (await nearWord(reader, typed));
  return meant === null ? null : { typed, meant };
}

const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`;

/** The commonest word of the site that one slip of the keys makes of this one. */
async function nearWord(reader: IndexReader, word: string): Promise<string | null> {
  if (word.length < SHORTEST || /\d/u.test(word)) return null;
  return (await reader.words()).find((other) => isOneSlip(word, other)) ?? null;
}
