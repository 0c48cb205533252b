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
  const core = (at: number): string => {
    const word = words[at];
    return word === undefined ? '' : trimWord(word, { first: true, last: true }).toLowerCase();
  };
  const bends: Bend[] = [];
  const isCounted = /^[\p{Sc}-]?\d/u.test(core(from));
  // A dash before a number may be a minus.
  if (isCounted && [core(from - 1), `${core(from - 2)} ${core(from - 1)}`].some((limit) => limit === DASH || LIMITS.has(limit)))
    bends.push({ kind: 'number', side: 'before', words: core(from - 1) });
  if (UNITS.has(core(from)) && /\d$/u.test(core(from - 1))) bends.push({ kind: 'number', side: 'before', words: core(from - 1) });
  const isOpen = /\d$/u.test(words[to - 1]?.text ?? '');
  if (isOpen && UNITS.has(core(to))) bends.push({ kind: 'number', side: 'after', words: core(to) });
  return bends;
}
