/** One pattern for a whole word out of several, each of which may have marks about it. */
const oneOf = (...words: string[]): RegExp => new RegExp(`^["'(]*(?:${words.join('|').replaceAll(' ', '|')})[,:]?["']*$`, 'iu');

/** Verbs of saying: what follows stands for itself. English, German and French, as all lists here. */
export const SAYING = oneOf(
  'say says said saying add adds added adding state states stated stating told telling write writes wrote writing reply replied',
  'sagt sagte sagten sagen erklärt erklärte erklärten schreibt schrieb antwortete',
  'dit disent disant déclare déclaré ajoute ajouté affirme affirmé écrit répondu',
);

/** Words that join a part of a sentence to the one before it. */
export const JOINING = oneOf('and but yet und aber sondern doch jedoch et mais');

/** Those among them that set the next part against the one before. */
export const OPPOSING = oneOf('but yet aber sondern doch jedoch mais');

/** Words by which one part of a sentence holds another. */
export const CARRYING = oneOf("that dass daß que qu'.*");

/** Words that begin a clause of time, reason or contrast, which says nothing of the truth of the main one. */
export const ASIDE = oneOf('although though while because since as after before obwohl weil da während bien puisque comme');

/** Words beyond which a negation says nothing of what stands before them. */
export const STOPPING = oneOf(
  '– … but yet because although though while which who that aber sondern doch jedoch weil obwohl während dass daß',
  'mais parce car que qui',
);

/** Words that make all that stands before them depend on what comes. */
export const DEPENDING = oneOf("if unless provided assuming wenn falls sofern si s'ils?");

/** What is said after some words to take them back. */
export const TAKING_BACK = new RegExp(
  [
    '\\b(?:is|was|are|were|be|been|proved|ist|war|sind|waren|est|était|sont)(?: [\\p{L}]+)? (?:not true|not so|not the case|untrue|false|wrong' +
      '|absurd|baseless|groundless|unfounded|nonsense|a lie|lies|invented|made up|nicht wahr|unwahr|falsch|gelogen|erfunden|faux|fausses?|pas vrai)\\b',
    '^["\')]* ?(?:[\\p{L}]+ ){1,3}(?:den(?:y|ies|ied)|falsely|allegedly|bestreitet|bestritt|angeblich|nie|prétend)\\b',
    '^["\')]* ?(?:– )?(?:not|never|nicht|nie|niemals|pas|jamais)[.!"\')]*$',
  ].join('|'),
  'iu',
);
