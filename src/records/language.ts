import { z } from 'zod';
import { told } from './field.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language as browsers and search engines name it: `en`, `de`, `pt-BR`. */
export const language = told(z.string().refine(isLanguage, 'a language tag, such as en, de or pt-BR'), { example: 'de' });

/** True for the tag of a language that has a name; a well-formed tag may still be of none. */
function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag) && NAMES.of(tag) !== undefined;
  } catch {
    return false;
  }
}
