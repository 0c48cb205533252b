import { articleAddress } from '../../address.ts';
import { claimsIn, type Graph } from '../../graph/graph.ts';
import type { Article } from '../../records/article.ts';
import type { PartialDate } from '../../records/date.ts';
import { curlMarks } from '../../words/curly.ts';
import { countOf } from '../../words/counts.ts';
import type { LanguageAttributes } from '../../words/language.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';

/** A dossier in a list. */
export interface ArticleRow {
  title: TextLink;
  summary: string;
  language: LanguageAttributes;
  /** When it was last changed. */
  on: PartialDate;
  /** "3 claims"; empty where it has none. */
  claims: string;
}

/** A dossier as lists show it. */
export function articleRow(graph: Graph, { id, title, summary, language, published, updated }: Article, to: To): ArticleRow {
  const claims = claimsIn(graph, id).length;
  const attributes = contentLanguage(graph, language);
  return {
    title: { text: curlMarks(title), address: to(articleAddress(id)), language: attributes },
    summary: curlMarks(summary),
    language: attributes,
    on: updated ?? published,
    claims: claims === 0 ? '' : countOf(claims, 'claim'),
  };
}
