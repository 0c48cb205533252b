import { topicAddress } from '../../address.ts';
import { viewOf } from '../../graph/claim-view.ts';
import { eventsAround, type Event } from '../../graph/events.ts';
import { articlesOn, claimsOn, type Graph } from '../../graph/graph.ts';
import { REPLY_STANDINGS } from '../../graph/standing/axes.ts';
import type { Article } from '../../records/article.ts';
import type { Claim } from '../../records/claim.ts';
import type { Topic } from '../../records/topic.ts';
import { axisWords } from '../../words/axes.ts';
import { countOf } from '../../words/counts.ts';
import { curlMarks } from '../../words/curly.ts';
import type { LanguageAttributes } from '../../words/language.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { articleRow, type ArticleRow } from '../list/article-row.ts';
import { claimRows, type ClaimRow } from '../list/claim-row.ts';
import { yearsOf, type Year } from '../list/event-row.ts';
import { outlineOf, type Outline } from '../outline.ts';
import { linkProse } from '../words.ts';
import { groupSpeakers, speakerRows, type SpeakerGroup, type SpeakerRow } from './speakers.ts';
import { stripsOf, type Strips } from './strips.ts';

/** The records of a case: each list goes on at page 2. */
export interface CaseLists {
  claims: readonly Claim[];
  articles: readonly Article[];
  speakers: readonly SpeakerRow[];
  events: readonly Event[];
}

/** Claims that stand alike. */
export interface StandingGroup {
  label: string;
  sign: string;
  rows: ClaimRow[];
}

/** Everything that the page of a case shows. */
export interface CasePage {
  title: string;
  summary: string;
  language: LanguageAttributes;
  html: string;
  outline: Outline;
  strips: Strips;
  standings: StandingGroup[];
  speakers: SpeakerGroup[];
  articles: ArticleRow[];
  years: Year[];
}

/** A case in a list. */
export interface CaseRow {
  title: TextLink;
  summary: string;
  language: LanguageAttributes;
  /** "3 dossiers, 1 claim". */
  counts: string;
}

/** What there is of a case. */
export function caseLists(graph: Graph, { id }: Topic, to: To): CaseLists {
  const claims = claimsOn(graph, id);
  return {
    claims,
    articles: articlesOn(graph, id),
    speakers: speakerRows(graph, claims, to),
    events: eventsAround(graph, claims),
  };
}

/** What one page of a case says, from the graph and the records on it; the first begins with the case in short. */
export function casePage(graph: Graph, { title, summary, html }: Topic, lists: CaseLists, to: To, page = 1): CasePage {
  const short = page === 1 ? linkProse(html, to) : '';
  return {
    title: curlMarks(title),
    summary: curlMarks(summary),
    language: contentLanguage(graph, null),
    html: short,
    outline: outlineOf([
      ['Strips', 'Each claim in time', lists.claims.length],
      ['Case', 'The case in short', short.length],
      ['Claims', 'Claims by standing', lists.claims.length, 'claim'],
      ['Speakers', 'Who said what', lists.speakers.length, 'speaker'],
      ['Dossiers', 'Dossiers', lists.articles.length, 'dossier'],
      ['Timeline', 'Timeline', lists.events.length, 'event'],
    ]),
    strips: stripsOf(graph, lists.claims, to),
    standings: claimsByStanding(graph, lists.claims, to),
    speakers: groupSpeakers(graph, lists.speakers),
    articles: lists.articles.map((article) => articleRow(graph, article, to)),
    years: yearsOf(graph, lists.events, to),
  };
}

/** A case as lists show it. */
export const caseRow = (graph: Graph, { id, title, summary }: Topic, to: To): CaseRow => ({
  title: { text: curlMarks(title), address: to(topicAddress(id)) },
  summary: curlMarks(summary),
  language: contentLanguage(graph, null),
  counts: `${countOf(articlesOn(graph, id).length, 'dossier')}, ${countOf(claimsOn(graph, id).length, 'claim')}`,
});

/** Claims by how the accused answered, in the order of the rule; standings that none has are left out. */
export function claimsByStanding(graph: Graph, claims: readonly Claim[], to: To): StandingGroup[] {
  const accusing = claims.filter(({ about }) => about.length > 0);
  const groups = REPLY_STANDINGS.map((name) => ({
    ...axisWords('reply', name),
    claims: accusing.filter((claim) => viewOf(graph, claim).standing.reply === name),
  }));
  const others = { label: 'Nobody is accused', sign: '·', claims: claims.filter(({ about }) => about.length === 0) };
  return [...groups, others]
    .filter((group) => group.claims.length > 0)
    .map((group) => ({ label: group.label, sign: group.sign, rows: claimRows(graph, group.claims, to) }));
}
