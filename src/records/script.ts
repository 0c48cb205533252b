import unhomoglyph from 'unhomoglyph';

/** Letters that stand for those of another script in print: those of Latin, and of the scripts that share shapes with it. */
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]/u;
const LATIN = /\p{Script=Latin}/u;
const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Lisu', 'Hebrew', 'Arabic'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/** What a text looks like in print: two that look alike have the same skeleton, by Unicode's table of confusables. */
export const skeletonOf = (text: string): string => unhomoglyph(text.normalize('NFKC'));

/** The first word in which letters of another script pass for Latin ones, or Latin ones for theirs; null where there is none. */
export function findMixedWord(text: string): string | null {
  if (!OTHER.test(text) || !LATIN.test(text)) return null;
  return text.match(/[\p{L}\p{M}]+/gu)?.find(isMixed) ?? null;
}

/** Words such as "Яndex" or "μm" mix scripts in the open: what hides is a word all of whose letters of one script look like the other's. */
function isMixed(word: string): boolean {
  const letters = lettersOf(word);
  const [latin, others] = [letters.filter((letter) => LATIN.test(letter)), letters.filter((letter) => OTHER.test(letter))];
  if (latin.length === 0 || others.length === 0) return false;
  return others.every(looksLatin) || latin.every((letter) => LATIN_TWINS.has(letter));
}

/** A text letter by letter, marks apart. */
function lettersOf(text: string): string[] {
  return Array.from(text);
}

/** Whether a text of another script could be read as one of Latin letters. */
export const looksLatin = (text: string): boolean => /^[\x20-\x7e]+$/u.test(skeletonOf(text));

/** Whether two texts that look alike have letters of other scripts. */
export function isLookalike(text: string, other: string): boolean {
  const [own, others] = [scriptsOf(text), scriptsOf(other)];
  return own !== '' && others !== '' && own !== others;
}

/** Which scripts a text has letters of. */
const scriptsOf = (text: string): string => SCRIPTS.filter((script) => script.test(text)).join(' ');

/** Latin letters that look like one of the Russian or Ukrainian alphabet. */
const LATIN_TWINS: ReadonlySet<string> = new Set(
  lettersOf('АВЕЅІЈКМНОРСТУХаеѕіјорсух').map(skeletonOf).concat(lettersOf('BEKMHTI')),
);
