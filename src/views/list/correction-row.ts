import { actorAddress, articleAddress, claimAddress, responseAddress, sourceAddress } from '../../address.ts';
import { record, type Graph } from '../../graph/graph.ts';
import type { Correction } from '../../records/correction.ts';
import type { PartialDate } from '../../records/date.ts';
import type { LanguageAttributes } from '../../words/language.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { fullName, sentenceName } from '../names.ts';
import { shownTitle } from '../statement.ts';
import { linkProse } from '../words.ts';
import { curlMarks } from '../../words/curly.ts';

/** Something that the site got wrong, in a list. */
export interface CorrectionRow {
  /** "Corrected", or in what other way it was taken back. */
  kind: string;
  on: PartialDate;
  corrected: TextLink;
  language: LanguageAttributes;
  /** What was wrong, as HTML where it is prose. */
  words: string;
  html: string;
}

/** A correction as lists show it: what was wrong, where, and what changed. */
export function correctionRow(graph: Graph, correction: Correction, to: To): CorrectionRow {
  const { language } = record(graph.articles, correction.article);
  return {
    kind: 'Corrected',
    on: correction.on,
    corrected: correctedRecord(graph, correction, to),
    language: contentLanguage(graph, language),
    words: '',
    html: linkProse(correction.html, to),
  };
}

/** What a correction is about, by the first kind that has a record of that id: the article it stands in where it names none. */
function correctedRecord(graph: Graph, { to: named, article }: Correction, to: To): TextLink {
  const id = named ?? article;
  const claim = graph.claims.get(id);
  if (claim) return { text: shownTitle(claim), address: to(claimAddress(id)) };
  const response = graph.responses.get(id);
  if (response) {
    const text = `what ${sentenceName(graph, response.by)} said`;
    return { text, address: to(responseAddress(response.to[0] ?? '', id)) };
  }
  const source = graph.sources.get(id);
  if (source) return { text: source.title, address: to(sourceAddress(id)) };
  const actor = graph.actors.get(id);
  if (actor) return { text: fullName(graph, id), address: to(actorAddress(id)) };
  const dossier = record(graph.articles, graph.articles.has(id) ? id : article);
  return { text: curlMarks(dossier.title), address: to(articleAddress(dossier.id)) };
}
