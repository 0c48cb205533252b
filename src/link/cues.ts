/** What a quotation loses or gains where it bends its passage. */
export type CueKind = 'negation' | 'question' | 'condition' | 'hearsay' | 'number';

/** Where a cue stands, seen from the quotation. */
export type CueSide = 'before' | 'after' | 'left out' | 'put in';

interface CueList {
  kind: Exclude<CueKind, 'number'>;
  /** The sides on which it bends the words that are quoted. */
  sides: readonly CueSide[];
  /** In lower case with straight apostrophes; `*` stands for any ending. English, German and French. */
  words: readonly string[];
}

const EVERYWHERE: readonly CueSide[] = ['before', 'after', 'left out', 'put in'];

/** Every word by which a cut or an insertion can turn what is said into its opposite. */
const CUES: readonly CueList[] = [
  {
    kind: 'negation',
    sides: EVERYWHERE,
    words: [
      ...['not', 'no', 'non', 'never', 'none', 'nobody', 'no one', 'no-one', 'nothing', 'nowhere', 'neither', 'nor'],
      ...["*n't", 'cannot', 'cant', 'hardly', 'scarcely', 'barely', 'deny', 'denies', 'denied', 'denying', 'denial'],
      ...['reject', 'rejects', 'rejected', 'refute*', 'refuse', 'refuses', 'refused', 'disput*', 'doubt', 'doubts', 'doubted'],
      ...[
        'fail',
        'fails',
        'failed',
        'unlikely',
        'impossible',
        'far from',
        'untrue',
        'false',
        'falsely',
        'lie',
        'lied',
        'hoax',
        'baseless',
        'unfounded',
      ],
      ...['nicht', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'nie', 'niemals', 'niemand*', 'nichts', 'weder'],
      ...[
        'nirgends',
        'kaum',
        'bestreite*',
        'bestritt*',
        'verneint*',
        'dementier*',
        'leugn*',
        'bezweifel*',
        'unmöglich',
        'unwahr',
      ],
      ...['falsch', 'gelogen', 'ne', "n'*", 'pas', 'jamais', 'rien', 'aucun', 'aucune', 'ni', 'guère', 'nul', 'nulle'],
      ...['nie', 'nient', 'nions', 'niait', 'nié', 'dément*', 'conteste*', 'faux', 'fausse', 'mensonge*'],
    ],
  },
  {
    kind: 'condition',
    sides: EVERYWHERE,
    words: [
      ...['if', 'unless', 'provided that', 'in case', 'suppose', 'supposing', 'assuming', 'as long as', 'wenn', 'falls'],
      ...[
        'sofern',
        'solange',
        'angenommen',
        'es sei denn',
        'si',
        "s'il",
        "s'ils",
        'à moins',
        'au cas où',
        'pourvu',
        'à condition',
      ],
    ],
  },
  { kind: 'question', sides: ['before', 'left out', 'put in'], words: ['whether', 'ob', 'who says', 'wer sagt', 'qui dit'] },
  {
    kind: 'hearsay',
    sides: EVERYWHERE,
    words: [
      ...['allegedly', 'alleges', 'allege', 'supposedly', 'purportedly', 'rumour*', 'rumor*', 'pretend*', 'as though'],
      ...['angeblich*', 'vermeintlich*', 'prétend*', 'soi-disant', 'prétendument'],
    ],
  },
  {
    kind: 'negation',
    sides: ['left out', 'put in'],
    words: [
      'without',
      'only',
      'almost',
      'nearly',
      'little',
      'few',
      'wrongly',
      'ohne',
      'nur',
      'fast',
      'beinahe',
      'sans',
      'seulement',
      'presque',
    ],
  },
  {
    kind: 'hearsay',
    sides: ['put in'],
    words: [
      'perhaps',
      'maybe',
      'might',
      'may have',
      'may be',
      'could',
      'would',
      'possibly',
      'probably',
      'vielleicht',
      'womöglich',
      'peut-être',
    ],
  },
];

/** What has a cue's word but not its sense. */
const HARMLESS =
  /\b(?:no doubt|not only|not just|no matter|nicht nur|pas seulement|non seulement|ohne zweifel|sans doute)\b|(?<![\p{L}'])(?:no|nein|non|if anything|if not)(?=,)/gu;

/** The kind of the first cue in some words, and the cue. */
export function searchCue(text: string, side: CueSide): { kind: CueKind; word: string } | null {
  const plain = plainOf(text);
  let first: { kind: CueKind; word: string; index: number } | null = null;
  for (const { kind, pattern } of PATTERNS[side]) {
    const found = pattern.exec(plain);
    if (found !== null && (first === null || found.index < first.index)) first = { kind, word: found[0], index: found.index };
  }
  return first;
}

/** A pattern per list and side: the words whole, or with any letters where the list has a star. */
const patternsOf = (side: CueSide): { kind: CueKind; pattern: RegExp }[] =>
  CUES.filter(({ sides }) => sides.includes(side)).map(({ kind, words }) => ({
    kind,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replace('*', "[\\p{L}']*")).join('|')})(?![\\p{L}\\p{N}])`,
      'u',
    ),
  }));

const PATTERNS: Record<CueSide, { kind: CueKind; pattern: RegExp }[]> = {
  before: patternsOf('before'),
  after: patternsOf('after'),
  'left out': patternsOf('left out'),
  'put in': patternsOf('put in'),
};

/** Whether some words hold a cue on one side of a quotation, of one kind where it is given. */
export function hasCue(text: string, side: CueSide, kind?: CueKind): boolean {
  const plain = plainOf(text);
  return PATTERNS[side].some((one) => (kind === undefined || one.kind === kind) && one.pattern.test(plain));
}

const plainOf = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[‘’]/gu, "'").replace(HARMLESS, '');
