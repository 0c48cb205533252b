import { articleAddress, topicAddress } from '../../address.ts';
import { articlesOn, claimsIn, record, type Graph } from '../../graph/graph.ts';
import type { Article } from '../../records/article.ts';
import { compareDates } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import { curlMarks } from '../../words/curly.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';

/** Which part of its case a dossier is, and which come before and after it. */
export interface DossierPart {
  part: number;
  of: number;
  topic: TextLink;
  previous: TextLink | null;
  next: TextLink | null;
}

/** The place of a dossier in its first case, in the order of what the dossiers tell; null where it has none or is the only one. */
export function dossierPart(graph: Graph, { id, topics: [topic] }: Article, to: To): DossierPart | null {
  if (topic === undefined) return null;
  const articles = [...articlesOn(graph, topic)].sort((a, b) => compareDates(beginningOf(graph, a), beginningOf(graph, b)));
  if (articles.length < 2) return null;
  const at = articles.findIndex((article) => article.id === id);
  const linkTo = (article: Article | undefined): TextLink | null =>
    article === undefined
      ? null
      : {
          text: curlMarks(article.title),
          address: to(articleAddress(article.id)),
          language: contentLanguage(graph, article.language),
        };
  return {
    part: at + 1,
    of: articles.length,
    topic: { text: curlMarks(record(graph.topics, topic).title), address: to(topicAddress(topic)) },
    previous: at > 0 ? linkTo(articles[at - 1]) : null,
    next: linkTo(articles[at + 1]),
  };
}

/** The date of the first allegation told in a dossier; that of its publishing where there is none. */
const beginningOf = (graph: Graph, { id, published }: { id: Id; published: string }): string =>
  claimsIn(graph, id).at(-1)?.on ?? published;
