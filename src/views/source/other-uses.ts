import type { Graph } from '../../graph/graph.ts';
import { record } from '../../graph/graph.ts';
import { carriersOf } from '../../link/carriers.ts';
import type { Id } from '../../records/id.ts';
import type { LanguageAttributes } from '../../words/language.ts';
import { curlMarks } from '../../words/curly.ts';
import { listWords } from '../../words/lists.ts';
import { contentLanguage } from '../language.ts';
import type { To } from '../link.ts';
import { recordsCiting, type Cited } from './citing.ts';
import { shortName } from '../names.ts';
import { mentionOf, type Mention } from './mention.ts';
import { carriesWords } from './passages.ts';

/** Something that a source is cited for without a passage of it that carries the words. */
export interface OtherUse {
  mention: Mention;
  /** Words that this source alone is cited for; else empty. */
  words: string;
  isQuote: boolean;
  language: LanguageAttributes;
  /** Why its own words do not stand here. */
  note: string;
}

/** What else a source is cited for: paraphrases, and words that no saved passage of it carries. */
export const otherUses = (graph: Graph, source: Id, to: To): OtherUse[] =>
  recordsCiting(graph, source)
    .filter((cited) => !carriesWords(graph, source, cited))
    .map((cited) => useOf(graph, source, cited, to));

function useOf(graph: Graph, source: Id, cited: Cited, to: To): OtherUse {
  const mention = mentionOf(graph, cited, to);
  const [worded] = cited.worded;
  const none = { mention, words: '', isQuote: false, language: {} };
  if (worded === undefined || worded.quote === null) {
    // The statement of a claim stands in the link to it.
    const words = cited.kind === 'claim' || worded === undefined || !('text' in worded) ? '' : curlMarks(worded.text);
    return { ...none, words, language: contentLanguage(graph, worded?.lang ?? null), note: 'in our words' };
  }
  const carriers = carriersOf(worded, graph.passages).map((carrier) => publisherOf(graph, carrier.source));
  if (carriers.length > 0) return { ...none, note: `the words on record here are those of ${listWords([...new Set(carriers)])}` };
  if (worded.sources.length > 1 || graph.passages.has(source)) return { ...none, note: 'its own words are not saved here' };
  return {
    mention,
    words: worded.quote,
    isQuote: true,
    language: contentLanguage(graph, worded.lang),
    note: 'not compared: no passage of it is saved here',
  };
}

const publisherOf = (graph: Graph, source: Id): string => shortName(graph, record(graph.sources, source).publisher);
