import type { Bend } from './bends.ts';
import { trimWord } from './word-match.ts';
import { DASH, type Word } from './quotation-words.ts';

/** Words that say how many a number means, or of what. */
const UNITS = new Set(
  (
    'hundred thousand million millions billion billions trillion bn mn percent percentage per pct dollars euros pounds francs degrees ' +
    'years year months weeks days hours minutes seconds times usd eur gbp chf ' +
    'hundert tausend millionen million milliarden milliarde mio mrd prozent dollar euro franken grad jahre jahren monate tage stunden ' +
    'cent cents mille millions milliards milliard pour degrés ans mois jours heures ' +
    'km m cm mm kg g mg t kb mb gb tb hz khz mhz ghz h min s ms'
  ).split(' '),
);

/** Words before a number that make another of it. */
const LIMITS = new Set([
  ...['minus', 'plus', 'than', 'least', 'most', 'nearly', 'almost', 'about', 'around', 'over', 'under', 'below', 'above', 'only'],
  ...[
    'up to',
    'half',
    'als',
    'mindestens',
    'höchstens',
    'fast',
    'beinahe',
    'etwa',
    'rund',
    'über',
    'unter',
    'knapp',
    'nur',
    'bis zu',
  ],
  ...['moins', 'plus de', 'moins de', 'presque', 'environ', 'seulement'],
]);

/** Numbers cut from what belongs to them: "5" out of "5 million", "5 degrees" out of "minus 5 degrees". */
export function findNumberCuts(words: readonly Word[], from: number, to: number): Bend[] {
  const wordAt = (at: number, last = true): string => {
    const word = words[at];
    return word === undefined ? '' : trimWord(word, { first: true, last }).toLowerCase();
  };
  const bends: Bend[] = [];
  const isCounted = /^[\p{Sc}-]?\d/u.test(wordAt(from));
  const limit = wordAt(from - 1, false);
  // A dash before a number may be a minus.
  if (isCounted && (limit === DASH || LIMITS.has(limit) || LIMITS.has(`${wordAt(from - 2)} ${limit}`)))
    bends.push({ kind: 'number', side: 'before', words: limit });
  if (UNITS.has(wordAt(from)) && /\d$/u.test(limit)) bends.push({ kind: 'number', side: 'before', words: limit });
  const isOpen = /\d$/u.test(words[to - 1]?.text ?? '');
  if (isOpen && UNITS.has(wordAt(to))) bends.push({ kind: 'number', side: 'after', words: wordAt(to) });
  return bends;
}
