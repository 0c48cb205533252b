import { isPublicBody, type Actor } from '../records/actor.ts';

/** Nouns in the name of a public body which stands with its article: "the Government of Velmar", "the Metering Board". */
const WITH_ARTICLE =
  /^(?:\p{L}+ )*(?:Government|Republic|Municipality|Ministry|Department|Office|Bureau|Board|Service|Inspectorate|Court|Council|Commission|Parliament|Agency|Authority|Embassy)\b/u;

/** An actor's one short name as it stands in a sentence: with its article where it takes one. */
export function nameInSentence({ short, name, kind }: Pick<Actor, 'short' | 'name' | 'kind'>): string {
  // A short name is written with its article; a full name that serves as one is not.
  if (short !== name || !isPublicBody({ kind }) || !takesArticle(name)) return short;
  return `the ${short}`;
}

const takesArticle = (name: string): boolean => WITH_ARTICLE.test(name) && !/^(?:the|The) |['’]s? /u.test(name);

/** A text as the beginning of a sentence. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** "Somebody's", "the islands'". */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);
