/** What an insertion may stand for. */
const PRONOUNS = new Set(
  (
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these those ' +
    'ich mich mir wir uns unser unsere unseren unserem unserer ihr euch er ihn ihm sein seine seinen seinem seiner sie ihnen ihre ihren ' +
    'ihrem ihrer es dies diese dieser dieses diesen diesem ' +
    "je j' nous vous il elle ils elles on lui leur leurs notre nos votre vos son sa ses mon ma mes celui celle ceux celles ce ceci cela y en"
  ).split(' '),
);

/** Whether a word stands for a noun. */
export const isPronoun = (word: string): boolean => PRONOUNS.has(word.toLowerCase());

/** How the name of a thing begins in lower case: an article, a word that shows or owns, or one that joins it on. */
const NAMING = new Set(
  (
    'the a an this that these those its their his her our my your and of in at on by to from for with under ' +
    'der die das den dem des ein eine einen einem einer eines diese dieser dieses diesen diesem ihre ihr sein seine unser unsere und von vom ' +
    'in im am auf bei beim zu zum zur für mit durch ' +
    'le la les un une des ce cet cette ces son sa ses leur leurs notre nos et de du en au aux par pour avec sur sic'
  ).split(' '),
);

/** Whether words put in name something: a proper name or a noun with what belongs before it. */
export function isNaming(words: string): boolean {
  const first = words.trim().split(/[\s'’]/u)[0] ?? '';
  return (
    /^\p{Lu}/u.test(first) ||
    /^(?:1[89]|20)\d\d$/u.test(words.trim()) ||
    NAMING.has(first.replace(/!$/u, '')) ||
    /^[ld]['’]/u.test(words.trim())
  );
}
