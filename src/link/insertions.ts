import type { Bend } from './bends.ts';
import { searchCue } from './cues.ts';
import { isNaming } from './naming.ts';
import type { Gap, Quotation } from './quotation-runs.ts';
import { readWords, type Word } from './quotation-words.ts';
import { isPutBySource, type Placed } from './run-fit.ts';

/** Insertions before the first run, without those that are the passage's own words. */
export function putBefore(gap: Gap | undefined, from: number, words: readonly Word[]): { from: number; puts: string[] } {
  const [put] = gap?.puts.slice(-1) ?? [];
  if (gap === undefined || put === undefined) return { from, puts: [] };
  const own = readWords(put);
  if (!isPutBySource(own, words.slice(Math.max(0, from - own.length), from))) return { from, puts: gap.puts };
  return { from: from - own.length, puts: gap.puts.slice(0, -1) };
}

/** Insertions after the last run, without those that are the passage's own words. */
export function putAfter(gap: Gap, to: number, words: readonly Word[]): { to: number; puts: string[] } {
  const [put] = gap.puts;
  if (put === undefined) return { to, puts: [] };
  const own = readWords(put);
  if (!isPutBySource(own, words.slice(to, to + own.length))) return { to, puts: gap.puts };
  return { to: to + own.length, puts: gap.puts.slice(1) };
}

/** Insertions between runs, without those that are the passage's own words. */
export function putBetween({ runs }: Quotation, placed: Placed, words: readonly Word[]): string[] {
  return runs.slice(1).flatMap(({ before }, index) => {
    const saved = words.slice(placed[index]?.to, placed[index + 1]?.from);
    return before.puts.filter((put) => !isPutBySource(readWords(put), saved));
  });
}

/** Words put in may name what a pronoun stands for; they may not negate, doubt, ask, make a condition or count. */
export function bendOfInsertion(put: string): Bend[] {
  const cue = put.includes('?') ? { kind: 'question' as const } : searchCue(put, 'put in');
  if (cue !== null) return [{ kind: cue.kind, side: 'put in', words: put }];
  const counts = /\p{N}/u.test(put.replace(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu, ''));
  if (counts) return [{ kind: 'number', side: 'put in', words: put }];
  return isNaming(put) ? [] : [{ kind: 'insertion', side: 'put in', words: put }];
}
