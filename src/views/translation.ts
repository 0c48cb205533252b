import { record, type Graph } from '../graph/graph.ts';
import type { Id } from '../records/id.ts';
import { languageName } from '../words/language.ts';

/** Words with what is known of the language they are in. */
export interface Tongue {
  lang: string | null;
  translated: boolean;
  sources: readonly Id[];
}

/** What to say of the language of words, and of who translated them; empty where they are in that of the page and always were. */
export function tongueNote(graph: Graph, { lang, translated, sources }: Tongue): string {
  const named = lang === null ? '' : `, ${languageName(lang)}`;
  if (!translated) return lang === null ? '' : `the original${named}`;
  return isSources(graph, lang, sources) ? `the source’s translation${named}` : `our translation${named}`;
}

/** A source in the language of the words printed them so; where none is, they are our rendering. */
const isSources = (graph: Graph, lang: string | null, sources: readonly Id[]): boolean =>
  sources.some((id) => (record(graph.sources, id).lang ?? graph.site.language) === (lang ?? graph.site.language));
