import { wordsIn } from './shingles.ts';

/** Words in one run that are more than chance. */
const LEAST_RUN = 4;

/** A piece of a text: the same in the other text, word for word, or not. */
export interface Piece {
  text: string;
  isSame: boolean;
}

/** How much of a passage stands word for word in a quotation. */
export interface Comparison {
  /** The words of the passage that do, of all of its words: from 0 to 1. */
  share: number;
  sameWords: number;
  pieces: Piece[];
}

/** Marks what a passage has word for word from a quotation: every run of words that the quotation has too. */
export function compareWords(passage: string, quotation: string): Comparison {
  const [ours, theirs] = [wordsIn(passage), wordsIn(quotation).map(({ same }) => same)];
  const same = new Array<boolean>(ours.length).fill(false);
  const least = Math.min(LEAST_RUN, ours.length, theirs.length);
  for (let at = 0; at < ours.length;) {
    const length = longestRun(
      ours.slice(at).map(({ same: word }) => word),
      theirs,
    );
    if (length >= least) same.fill(true, at, at + length);
    at += length >= least ? length : 1;
  }
  const sameWords = same.filter(Boolean).length;
  return { share: ours.length === 0 ? 0 : sameWords / ours.length, sameWords, pieces: piecesOf(passage, ours, same) };
}

/** How many words from the first on stand in the other text in one run. */
function longestRun(words: readonly string[], others: readonly string[]): number {
  let longest = 0;
  for (let at = others.indexOf(words[0] ?? ''); at >= 0; at = others.indexOf(words[0] ?? '', at + 1)) {
    let length = 1;
    while (length < words.length && words[length] === others[at + length]) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

function piecesOf(passage: string, words: ReturnType<typeof wordsIn>, same: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  words.forEach(({ start }, index) => {
    if (index === 0 || same[index] === same[index - 1]) return;
    pieces.push({ text: passage.slice(from, start), isSame: same[index - 1] ?? false });
    from = start;
  });
  pieces.push({ text: passage.slice(from), isSame: same.at(-1) ?? false });
  return pieces.filter(({ text }) => text !== '');
}
