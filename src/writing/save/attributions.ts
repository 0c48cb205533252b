import { readWords, type Word } from '../../link/quotation-words.ts';
import { sentenceAround } from '../../link/sentence-bounds.ts';
import type { Actor } from '../../records/actor.ts';
import type { Id } from '../../records/id.ts';

/** A sentence that says of an actor that it said something. */
export interface Attributed {
  actor: Id;
  /** As it stands in the text. */
  sentence: string;
  /** Which paragraph of the text. */
  paragraph: number;
}

/** Verbs of saying, and of refusing to. English, German and French, as all lists of the site. */
const VERBS = [
  'sa(?:y|ys|id|ying)|stat(?:e|es|ed|ing)|t(?:ell|ells|old)|add(?:s|ed)|wr(?:ite|ites|ote)|repl(?:y|ies|ied)|respond(?:s|ed)?|explain(?:s|ed)?',
  'den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:e|es|ed)|dismiss(?:es|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|admit(?:s|ted)?|acknowledg(?:e|es|ed)|confirm(?:s|ed)?',
  'declar(?:e|es|ed)|announc(?:e|es|ed)|claimed|argu(?:e|es|ed)|assert(?:s|ed)?|apologi[sz](?:e|es|ed)|promis(?:e|es|ed)|vow(?:s|ed)?|warn(?:s|ed)?',
  'declin(?:e|es|ed)|refus(?:e|es|ed)|according to|in a (?:statement|blog|letter|tweet|filing)|comment(?:s|ed)?',
  'sag(?:t|te|ten|en)|erklär(?:t|te|ten)|schr(?:ieb|eibt)|antwortet(?:e|en)?|bestr(?:itt|eitet|itten)|dementiert(?:e|en)?|bestätigt(?:e|en)?|teilt(?:e|en)?|betont(?:e|en)?|wies|weist|laut|zufolge|räumt(?:e|en)?',
  'dit|disent|déclar(?:e|ent|é)|affirm(?:e|ent|é)|écrit|répond(?:u|ent)?|dément(?:i)?|confirm(?:e|ent|é)|reconnaît|selon|assur(?:e|é)|expliqu(?:e|é)|nie|a nié',
].join('|');

const SAYING = new RegExp(`(?<!\\p{L})(?:${VERBS})(?!\\p{L})`, 'iu');

/** What is said of somebody, by nobody in particular. */
const PASSIVE = /(?<!\p{L})(?:is|are|was|were|been|be) (?:also |widely )?(?:said|told|reported|claimed|alleged)(?!\p{L})/giu;

/** How an actor that was named before is called again. */
const CALLED_AGAIN = [
  'the (?:company|agency|firm|ministry|authority|board|paper|newspaper|group|office|spokes(?:man|woman|person)|statement|court|government)',
  'an? (?:company |agency )?spokes(?:man|woman|person)|its spokes(?:man|woman|person)|it|they|he|she',
  'das (?:Unternehmen|Amt|Ministerium)|die (?:Firma|Behörde|Zeitung)|(?:ein|eine|der|die) Sprecher(?:in)?|er|sie',
  "l['’](?:entreprise|agence|autorité)|la (?:société|direction)|(?:un|une|le|la) porte-parole|il|elle",
].join('|');

/** Called again right beside the verb: in "the mayor said that it rained", "it" says nothing. */
const SAYS_AGAIN = new RegExp(
  `(?<!\\p{L})(?:(?:${CALLED_AGAIN})\\s+(?:\\p{L}+\\s+){0,2}(?:${VERBS})|(?:${VERBS})\\s+(?:${CALLED_AGAIN}))(?!\\p{L})`,
  'iu',
);

/** In letters: so far from the verb a name can stand and be its subject. */
const FARTHEST_BEFORE = 70;
const FARTHEST_BEHIND = 20;

const QUOTED = /["“”„«»]/u;

/** The sentences of a text that attribute words to one of some actors, in its order. */
export function findAttributions(paragraphs: readonly string[], actors: readonly Actor[]): Attributed[] {
  const names = actors.flatMap(namesOf).sort((a, b) => b.name.length - a.name.length);
  const found: Attributed[] = [];
  let last: Id | null = null;
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const sentence of sentencesIn(text)) {
      const told = toldIn(sentence);
      const named = speakerIn(told, names);
      const isSaid = SAYING.test(told);
      const actor: Id | null = named ?? (SAYS_AGAIN.test(told) ? last : null);
      if (isSaid && actor !== null) found.push({ actor, sentence, paragraph });
      // Who speaks in between is followed by no "it added" of the one before.
      last = named ?? (isSaid ? actor : (firstNamed(told, names) ?? (QUOTED.test(sentence) ? last : null)));
    }
  }
  return found;
}

interface Name {
  actor: Id;
  name: string;
  pattern: RegExp;
}

/** All names of an actor; of a person the last name too, which papers use from the second time on. */
function namesOf({ id, kind, name, short, aliases }: Actor): Name[] {
  const surname = kind === 'person' ? [name.split(/\s+/u).at(-1) ?? name] : [];
  const all = new Set([name, short.replace(/^the /iu, ''), ...aliases, ...surname].filter((one) => one.length > 1));
  return [...all].map((one) => ({ actor: id, name: one, pattern: patternOf(one) }));
}

/** A name as a word of its own; in capitals as it is, for an abbreviation may be a common word. */
function patternOf(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/['’]/gu, "['’]");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, /\p{Ll}/u.test(name) ? 'iu' : 'u');
}

/** Who is named first. */
function firstNamed(told: string, names: readonly Name[]): Id | null {
  const found = names.flatMap(({ actor, pattern }) => {
    const at = told.search(pattern);
    return at === -1 ? [] : [{ actor, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.actor ?? null;
}

/** Who is named beside the verb. */
function speakerIn(told: string, names: readonly Name[]): Id | null {
  const verb = SAYING.exec(told);
  if (verb === null) return null;
  const found = names.flatMap(({ actor, pattern }) => {
    const name = pattern.exec(told);
    if (name === null) return [];
    // How far it stands before the verb, or behind it: "Acme, which owns it, has said", "said Acme".
    const before = verb.index - name.index - name[0].length;
    // Whom somebody tells does not speak.
    const behind = /^t[eo]l/iu.test(verb[0]) ? -1 : name.index - verb.index - verb[0].length;
    return (before >= 0 && before <= FARTHEST_BEFORE) || (behind >= 0 && behind <= FARTHEST_BEHIND)
      ? [{ actor, rank: before >= 0 ? before : 2 * behind }]
      : [];
  });
  return found.sort((a, b) => a.rank - b.rank)[0]?.actor ?? null;
}

/** A sentence with what is quoted in it blanked out, since who is named there does not speak here, and what is said of somebody. */
const toldIn = (sentence: string): string =>
  sentence
    .replace(/["“„«][^"“”„«»]*["”“»]?/gu, (quote) => ' '.repeat(quote.length))
    .replace(PASSIVE, (passive) => ' '.repeat(passive.length));

function sentencesIn(text: string): string[] {
  const words = readWords(text);
  const sentences: string[] = [];
  for (let at = 0; at < words.length;) {
    const { last } = sentenceWithQuotes(words, at);
    sentences.push(text.slice(words[at]?.start ?? 0, words[last]?.end ?? text.length));
    at = last + 1;
  }
  return sentences;
}

/** A sentence to its end: within quotation marks it goes on over stops, to the words that say whose it is. */
function sentenceWithQuotes(words: readonly Word[], at: number): { last: number } {
  let { last } = sentenceAround(words, at);
  const isOpen = (): boolean =>
    words.slice(at, last + 1).reduce((open, { text }) => open !== (text.split('"').length % 2 === 0), false);
  while (isOpen() && last + 1 < words.length) last = sentenceAround(words, last + 1).last;
  return { last };
}
