import { hasCue } from './cues.ts';
import type { Word } from './quotation-words.ts';

/** Whether a word stands at an end of its run, where quotation marks, brackets and stops may differ. */
export interface Edges {
  first: boolean;
  last: boolean;
}

/** In characters. Nothing longer is a word, and to trim it would take long. */
const LONGEST_WORD = 200;

/** A word without the quotation marks, brackets and stops that may be cut there. A stop before a digit belongs to the number. */
export function trimWord({ text, own }: Word, { first, last }: Edges): string {
  if (text.length > LONGEST_WORD) return text;
  const kept = text.slice(0, own);
  const trimmed = last ? kept + text.slice(own).replace(/["'()[\]{}.,;:]+$/u, '') : text;
  return first ? trimmed.replace(/^(?:["'()[\]{}]|[.,;:](?!\d))+/u, '') : trimmed;
}

/** Whether a quotation's word is the passage's: the same, the same but for its edges, or changed in brackets as is allowed. */
export function isSameWord(written: Word, saved: Word, edges: Edges): boolean {
  if (written.text === saved.text) return true;
  if (Math.max(written.text.length, saved.text.length) > LONGEST_WORD) return false;
  // A statement cut out of a question stands there, but bends it.
  const asked = edges.last && !written.text.includes('?');
  const core = trimWord(asked ? { ...saved, text: withoutQuestion(saved.text) } : saved, edges);
  const part = /^(["'(]*)([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/u.exec(written.text);
  if (part === null) return core !== '' && trimWord(written, edges) === core;
  const [, marks = '', letters = '', change = '', rest = ''] = part;
  const stem = (edges.first ? '' : marks) + letters;
  const end = edges.last ? rest.replace(/["'()[\]{}.,;:]+$/u, '') : rest;
  if (letters !== '') return isEndingChanged(stem, change, end, core);
  return core.startsWith(stem) && isCaseChanged(change, end, core.slice(stem.length));
}

/** A word without the question mark at its end, and the marks beside it. */
const withoutQuestion = (text: string): string =>
  text.replace(/(?<![?!])[?!]+(?=["')\]]*$)/u, (marks) => (marks.includes('?') ? '' : marks));

/** `[T]he` for "the": the same letters, of which those in brackets may be capitals or not. */
function isCaseChanged(change: string, rest: string, saved: string): boolean {
  const begin = saved.slice(0, change.length);
  return (
    /^\p{L}+$/u.test(change) && rest !== '' && change.toLowerCase() === begin.toLowerCase() && rest === saved.slice(change.length)
  );
}

/** The endings that may change in brackets, by language, German nouns and verbs apart: those of number, person, tense and case, none that make another word. */
const ENDINGS: readonly (readonly string[])[] = [
  ['', 's', 'es', 'd', 'ed', 'ing', 'y', 'ied', 'ies', 'ying', 'e', 'en', "'s"],
  ['', 'e', 'en', 'em', 'er', 'es', 'n', 's'],
  ['e', 'en', 'st', 't', 'te', 'ten', 'et'],
  ['', 's', 'x', 'e', 'es', 'é', 'ée', 'és', 'ées', 'er', 'ez', 'ent', 'ons', 'ait', 'aient', 'ant'],
];

/** `den[ied]` for "deny": the same stem, and an ending in place of another. */
function isEndingChanged(stem: string, change: string, rest: string, saved: string): boolean {
  if (/\p{L}/u.test(rest) || !saved.startsWith(stem) || !saved.endsWith(rest) || saved.length < stem.length + rest.length)
    return false;
  const ending = change.replace('’', "'");
  const cut = saved.slice(stem.length, saved.length - rest.length);
  if (ending === '' || !ENDINGS.some((endings) => endings.includes(ending) && endings.includes(cut))) return false;
  // A bare y makes adjectives of nouns, unless the word had it before.
  if (ending === 'y' && !/^(?:ies|ied|ying)$/u.test(cut)) return false;
  if (/^[dn]$/u.test(ending) && !/(?:e|e[lr])$/u.test(stem)) return false;
  if (!(cut === '' ? isAdded(stem, ending) : /\p{L}{3}$/u.test(stem))) return false;
  return hasCue(stem + ending, 'put in') === hasCue(saved, 'put in');
}

/** Whether an ending may be put to a whole word: a single letter often makes another word, as in `plan[t]`, `war[n]`. */
function isAdded(word: string, ending: string): boolean {
  if (/^(?:do|go|be)$/iu.test(word)) return /^(?:es|ing)$/u.test(ending);
  if (/^[dn]$/u.test(ending)) return /\p{L}{2}(?:\p{L}e|e[lr])$/u.test(word);
  if (ending === 'e') return /\p{L}{5}$/u.test(word);
  return /\p{L}{3}$/u.test(word) && ending !== 'er' && /^(?:.{2,}|s|x)$/u.test(ending);
}
