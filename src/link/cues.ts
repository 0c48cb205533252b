/** What a quotation loses or gains where it bends its passage. */
export type CueKind = 'negation' | 'question' | 'condition' | 'hearsay' | 'number';

/** Where a cue stands, seen from the quotation. */
export type CueSide = 'before' | 'after' | 'left out' | 'put in';

interface CueList {
  kind: Exclude<CueKind, 'number'>;
  /** The sides on which it bends the words that are quoted. */
  sides: readonly CueSide[];
  /** In lower case with straight apostrophes; `*` stands for any letters. English, German and French. */
  words: string;
}

const EVERYWHERE: readonly CueSide[] = ['before', 'after', 'left out', 'put in'];

/** Every word by which a cut or an insertion can turn what is said into its opposite. */
const CUES: readonly CueList[] = [
  {
    kind: 'negation',
    sides: EVERYWHERE,
    words:
      "not, no, non, never, none, nobody, no one, no-one, nothing, nowhere, neither, nor, *n't, cannot, cant, hardly, scarcely, barely, " +
      'deny, denies, denied, denying, denial, reject, rejects, rejected, refute*, refuse, refuses, refused, disput*, doubt, doubts, ' +
      'doubted, fail, fails, failed, unlikely, impossible, far from, untrue, false, falsely, lie, lied, hoax, baseless, unfounded, ' +
      'nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand*, nichts, weder, nirgends, kaum, bestreite*, bestritt*, ' +
      'verneint*, dementier*, leugn*, bezweifel*, unmöglich, unwahr, falsch, gelogen, ' +
      "ne, n'*, pas, jamais, rien, aucun, aucune, ni, guère, nul, nulle, nie, nient, nions, niait, nié, dément*, conteste*, faux, " +
      'fausse, mensonge*',
  },
  {
    kind: 'negation',
    sides: ['before', 'put in'],
    words: 'wrong, incorrect, inaccurate, mistaken, absurd, ridiculous, nonsense, fool, foolish, unsinn, absurde, inexact',
  },
  {
    kind: 'negation',
    sides: ['left out', 'put in'],
    words: 'without, only, almost, nearly, little, few, wrongly, ohne, nur, fast, beinahe, sans, seulement, presque',
  },
  {
    kind: 'condition',
    sides: EVERYWHERE,
    words:
      'if, unless, provided that, in case, in the event, suppose, supposing, assuming, imagine, as long as, ' +
      "wenn, falls, sofern, solange, angenommen, es sei denn, si, s'il, s'ils, à moins, au cas où, pourvu, à condition",
  },
  { kind: 'question', sides: ['before', 'left out', 'put in'], words: 'whether, ob, who says, wer sagt, qui dit' },
  {
    kind: 'hearsay',
    sides: EVERYWHERE,
    words:
      'allegedly, alleges, allege, supposedly, purportedly, rumour*, rumor*, pretend*, as though, ' +
      'angeblich*, vermeintlich*, prétend*, soi-disant',
  },
  {
    kind: 'hearsay',
    sides: ['before', 'put in'],
    words: 'wish, wishes, might, perhaps, maybe, vielleicht, womöglich, peut-être',
  },
  { kind: 'hearsay', sides: ['put in'], words: 'may have, may be, could, would, possibly, probably' },
];

/** A condition without a word for it: the verb stands at the beginning, "Had we been asked, …". */
const INVERTED = /^["'(]*(?:Had|Should|Were|Hätten?|Sollten?|Wären?)(?= )/u;

/** What has a cue's word but not its sense. */
const HARMLESS =
  /\b(?:no doubt|not only|not just|no matter|nicht nur|pas seulement|non seulement|ohne zweifel|sans doute)\b|(?<![\p{L}'])(?:no|nein|non|if anything|if not)(?=,)/gu;

/** A cue in some words. */
export interface Cue {
  kind: CueKind;
  word: string;
}

/** The first cue that some words hold on one side of a quotation; null where there is none. */
export const searchCue = (text: string, side: CueSide): Cue | null => cuesIn(text, side)[0] ?? null;

/** Whether some words hold a cue on one side of a quotation, of one kind where it is given. */
export const hasCue = (text: string, side: CueSide, kind?: CueKind): boolean =>
  cuesIn(text, side).some((cue) => kind === undefined || cue.kind === kind);

/** The first cue of each list, as they come. */
function cuesIn(text: string, side: CueSide): Cue[] {
  const plain = text.normalize('NFC').toLowerCase().replace(/[‘’]/gu, "'").replace(HARMLESS, '');
  const inverted = side === 'before' || side === 'put in' ? INVERTED.exec(text) : null;
  const found = PATTERNS[side].flatMap(({ kind, pattern }) => {
    const match = pattern.exec(plain);
    return match === null ? [] : [{ kind, word: match[0], index: match.index }];
  });
  if (inverted !== null) found.push({ kind: 'condition', word: inverted[0], index: -1 });
  return found.sort((a, b) => a.index - b.index);
}

/** A pattern per list and side: the words whole, or with any letters where the list has a star. */
const patternsOf = (side: CueSide): { kind: CueKind; pattern: RegExp }[] =>
  CUES.filter(({ sides }) => sides.includes(side)).map(({ kind, words }) => {
    const any = words.replaceAll(', ', '|').replaceAll('*', "[\\p{L}']*");
    return { kind, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'u') };
  });

const PATTERNS: Record<CueSide, { kind: CueKind; pattern: RegExp }[]> = {
  before: patternsOf('before'),
  after: patternsOf('after'),
  'left out': patternsOf('left out'),
  'put in': patternsOf('put in'),
};
