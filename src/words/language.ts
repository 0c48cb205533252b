const RTL_LETTER = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]';
const RTL_RUN = new RegExp(`${RTL_LETTER}(?:[^\\p{L}\\p{N}]*${RTL_LETTER})*`, 'gu');
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** The direction a language is written in. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr');

/** What an element says of the language of its words; nothing where it is that of the page. */
export interface LanguageAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** The attributes of words in a language; none where they are in the language of the page. */
export function languageAttributes(language: string | null): LanguageAttributes {
  return language === null ? {} : { lang: language, dir: directionOf(language) };
}

/** What to say of the language of words; empty where they are in that of the page and were never in another. */
export function languageNote({ lang, translated }: { lang: string | null; translated: boolean }): string {
  if (lang === null && !translated) return '';
  const note = translated ? 'Translated' : 'In the original';
  return lang === null ? note : `${note}: ${languageName(lang)}`;
}

/** What a language is called, in English. */
export function languageName(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}

/**
 * A sentence whose words from right to left keep to themselves: without that, a full stop or a number after a name jumps
 * to its other side. Told by invisible characters, so that it holds where markup cannot reach.
 */
export const isolateRuns = (text: string): string => text.replace(RTL_RUN, '\u2068$&\u2069');
