import { searchCue, type CueKind, type CueSide } from './cues.ts';
import { bendOfInsertion, putAfter, putBefore, putBetween } from './insertions.ts';
import { findNumberCuts } from './number-cut.ts';
import type { Quotation } from './quotation-runs.ts';
import type { Word } from './quotation-words.ts';
import type { Placed } from './run-fit.ts';
import { sentenceAround } from './sentence-bounds.ts';
import { joinWords, leftOf, rightOf, takenBackBy } from './sentence-sides.ts';

/** A cut or an insertion by which a quotation may say something else than its passage. */
export interface Bend {
  kind: CueKind | 'insertion';
  side: CueSide;
  /** The words that do it, as they stand in the passage or in the brackets. */
  words: string;
}

/** What a quotation does to the sense of the passage that it stands in. */
export function findBends(quotation: Quotation, placed: Placed, words: readonly Word[]): Bend[] {
  const first = placed[0];
  const last = placed.at(-1);
  if (first === undefined || last === undefined) return [];
  const { from, puts: leading } = putBefore(quotation.runs[0]?.before, first.from, words);
  const { to, puts: trailing } = putAfter(quotation.after, last.to, words);
  const back = takenBackBy(words, to);
  return [
    ...cueIn(joinWords(leftOf(words, from)), 'before'),
    ...(back === null
      ? cueIn(joinWords(rightOf(words, to)), 'after')
      : [{ kind: 'negation', side: 'after', words: back } as const]),
    ...leftOut(placed, words, quotation),
    ...[...leading, ...trailing, ...putBetween(quotation, placed, words)].flatMap(bendOfInsertion),
    ...questionCut(quotation, placed, words),
    ...placed.flatMap(({ from, to }) => findNumberCuts(words, from, to)),
  ];
}

function cueIn(text: string, side: CueSide): Bend[] {
  const cue = searchCue(text, side);
  return cue === null ? [] : [{ kind: cue.kind, side, words: cue.word }];
}

/** What omissions swallow: of whole sentences left out, nothing; of one that is begun or ended, its cues. */
function leftOut(placed: Placed, words: readonly Word[], { runs }: Quotation): Bend[] {
  return placed.slice(1).flatMap(({ from }, index) => {
    const behind = placed[index]?.to ?? 0;
    if (!(runs[index + 1]?.before.omits ?? false) || behind >= from) return [];
    const ended = sentenceAround(words, behind - 1).last;
    const begun = sentenceAround(words, from).first;
    if (ended >= from - 1) return cueIn(joinWords(words.slice(behind, from)), 'left out');
    return [
      ...cueIn(joinWords(words.slice(behind, ended + 1)), 'left out'),
      ...cueIn(joinWords(words.slice(begun, from)), 'left out'),
    ];
  });
}

/** Statements cut out of a question. */
function questionCut({ runs }: Quotation, placed: Placed, words: readonly Word[]): Bend[] {
  return placed.flatMap(({ to }, index) => {
    const { last } = sentenceAround(words, to - 1);
    const text = words[last]?.text ?? '';
    if (!/\?[!?"')\]]*$/u.test(text)) return [];
    const holder = placed.findIndex((run) => run.from <= last && last < run.to);
    const run = runs[holder]?.words;
    const written = run?.[last - (placed[holder]?.from ?? 0)]?.text ?? '';
    if (written.includes('?')) return [];
    return index === placed.length - 1 || holder === -1 ? [{ kind: 'question', side: 'after', words: text } as const] : [];
  });
}
