import { sourceAddress } from '../address.ts';
import { record, type Graph } from '../graph/graph.ts';
import { carriersOf } from '../link/carriers.ts';
import { AWAY } from '../records/away.ts';
import type { Id } from '../records/id.ts';
import type { Source } from '../records/source.ts';
import { addressAtWords } from '../text-fragment.ts';
import type { LanguageAttributes } from '../words/language.ts';
import { contentLanguage } from './language.ts';
import type { To } from './link.ts';
import { shortName } from './names.ts';

/** A link out of the site to a document; the rest are Robust Links, where the document stands archived. */
export interface Outside {
  href: string;
  rel: string;
  /** The address for paper, where the link goes on to the words. */
  'data-url'?: string;
  'data-originalurl'?: string;
  'data-versionurl'?: string;
  'data-versiondate'?: string;
}

/** A source as it is cited under words that it carries. */
export interface Cite {
  /** The outlet, by its short name. */
  name: string;
  /** The source's page here, at the passage where one carries the words. */
  address: string;
  /** The words stand in the passage that we copied from it. */
  isProved: boolean;
  outside: Outside | null;
  archive: string | null;
  /** Of the name, where it is not the page's. */
  language: LanguageAttributes;
}

/** Words that are quoted, and the sources that carry them. */
export interface Quoting {
  quote: string | null;
  sources: readonly Id[];
  translated?: boolean;
}

/** The sources of the words of a record as they are cited under them; passages are numbered from 1. */
export function citesOf(graph: Graph, quoting: Quoting, to: To): Cite[] {
  const carriers = graph.proved.has(quoting) ? carriersOf(quoting, graph.passages) : [];
  return quoting.sources.map((id) => {
    const source = record(graph.sources, id);
    const found = carriers.find((carrier) => carrier.source === id)?.found[0];
    return {
      name: shortName(graph, source.publisher),
      address: to(sourceAddress(id)) + (found === undefined ? '' : `#passage-${found.passage + 1}`),
      isProved: found !== undefined,
      outside: outsideOf(source, quoting.translated === true ? null : quoting.quote),
      archive: source.archive,
      language: contentLanguage(graph, null),
    };
  });
}

/** The document itself, at the words quoted from it in its own language. */
export function outsideOf(source: Source, words: string | null): Outside | null {
  if (source.url === null) return null;
  const href = addressAtWords(source.url, words);
  return { ...AWAY, href, ...(href === source.url ? {} : { 'data-url': source.url }), ...robustLink(source.url, source) };
}

/** The attributes of Robust Links: where the document stands archived, and as of which day. */
function robustLink(url: string, { archive, accessed, on }: Source): Omit<Outside, 'href' | 'rel' | 'data-url'> {
  if (archive === null) return {};
  const stamp = /\/(\d{4})(\d{2})(\d{2})\d*\w*\//u.exec(archive);
  const date = stamp ? `${stamp[1]}-${stamp[2]}-${stamp[3]}` : (accessed ?? on);
  return { 'data-originalurl': url, 'data-versionurl': archive, 'data-versiondate': date };
}
