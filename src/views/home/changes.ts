import { articleAddress } from '../../address.ts';
import { claimsIn, type Graph } from '../../graph/graph.ts';
import { compareDates, type PartialDate } from '../../records/date.ts';
import { countOf } from '../../words/counts.ts';
import { curlMarks } from '../../words/curly.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { correctionRow } from '../list/correction-row.ts';

/** Something that changed on the site itself. */
export interface Change {
  /** When it was published here. */
  on: PartialDate;
  /** "New dossier", "Dossier changed", "Corrected". */
  kind: string;
  record: TextLink;
  /** How much it holds, or what was wrong; as HTML where it is prose. */
  words: string;
  html: string;
}

/** What changed on the site, by the date it was published here, newest first: nothing of when it happened in the world. */
export function changesOf(graph: Graph, to: To): Change[] {
  const articles = [...graph.articles.values()].flatMap(({ id, title, language, published, updated }): Change[] => {
    const record = { text: curlMarks(title), address: to(articleAddress(id)), language: contentLanguage(graph, language) };
    const claims = claimsIn(graph, id).length;
    const words = claims === 0 ? '' : countOf(claims, 'claim');
    return [
      ...(updated === null ? [] : [{ on: updated, kind: 'Dossier changed', record, words, html: '' }]),
      { on: published, kind: 'New dossier', record, words, html: '' },
    ];
  });
  const corrections = graph.corrections.map((correction): Change => {
    const { on, corrected, html } = correctionRow(graph, correction, to);
    return { on, kind: 'Corrected', record: corrected, words: '', html };
  });
  return [...articles, ...corrections].sort((a, b) => compareDates(b.on, a.on));
}
