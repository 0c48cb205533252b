import type { Graph } from '../graph/graph.ts';
import { languageAttributes, type LanguageAttributes } from '../words/language.ts';
import { INTERFACE_LANGUAGE } from '../words/locale.ts';

/** The attributes of words of the content: those in the language of the interface, which every page is in, need none. */
export function contentLanguage({ site }: Pick<Graph, 'site'>, lang: string | null): LanguageAttributes {
  const language = lang ?? site.language;
  return languageAttributes(language === INTERFACE_LANGUAGE ? null : language);
}
