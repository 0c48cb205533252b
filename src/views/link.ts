import type { LanguageAttributes } from '../words/language.ts';

/** Makes an address of the site what a link of a page holds: with the base path in front. */
export type To = (address: string) => string;

/** Words that lead somewhere. */
export interface TextLink {
  text: string;
  address: string;
  /** Their language where it is not the page's. */
  language?: LanguageAttributes;
}
