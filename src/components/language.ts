const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** The direction a language is written in. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** The attributes of words in a language; none where they are in the language of the page. */
export function languageAttributes(language: string | null): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === null ? {} : { lang: language, dir: directionOf(language) };
}

/** What a language is called, in English. */
export function languageName(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}
