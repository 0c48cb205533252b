import { topicAddress } from '../../address.ts';
import type { Role } from '../../graph/party.ts';
import { claimsIn, record, recordsOf, type Graph } from '../../graph/graph.ts';
import type { Article, ArticleBlock } from '../../records/article.ts';
import type { PartialDate } from '../../records/date.ts';
import { countOf } from '../../words/counts.ts';
import { curlMarks } from '../../words/curly.ts';
import type { LanguageAttributes } from '../../words/language.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { correctionRow, type CorrectionRow } from '../list/correction-row.ts';
import type { Outline } from '../outline.ts';
import { sayingInArticle, voiceInArticle, type Saying } from '../saying.ts';
import { sourceRow, type SourceRow } from '../source/source-row.ts';
import { linkProse } from '../words.ts';
import { claimBox, type ClaimBox } from './claim-box.ts';
import { dossierPart, type DossierPart } from './dossier-part.ts';

/** One block of a dossier as its page shows it. */
export type DossierBlock =
  | { kind: 'prose'; html: string; language: LanguageAttributes }
  | { kind: 'claim'; box: ClaimBox }
  | { kind: 'response'; role: Role | 'quiet'; saying: Saying }
  | { kind: 'sources'; rows: (SourceRow & { id: string })[] }
  | { kind: 'correction'; row: CorrectionRow };

/** Everything that the page of a dossier shows. */
export interface DossierPage {
  title: string;
  summary: string;
  language: LanguageAttributes;
  published: PartialDate;
  updated: PartialDate | null;
  topics: TextLink[];
  part: DossierPart | null;
  outline: Outline;
  blocks: DossierBlock[];
}

/** What the page of a dossier says, from the graph alone. */
export function dossierPage(graph: Graph, article: Article, to: To): DossierPage {
  return {
    title: curlMarks(article.title),
    summary: curlMarks(article.summary),
    language: contentLanguage(graph, article.language),
    published: article.published,
    updated: article.updated,
    topics: recordsOf(graph.topics, article.topics).map(({ id, title }) => ({
      text: curlMarks(title),
      address: to(topicAddress(id)),
    })),
    part: dossierPart(graph, article, to),
    outline: outlineOf(graph, article),
    blocks: joinSources(article.blocks.map((block) => blockOf(graph, article, block, to))),
  };
}

function blockOf(graph: Graph, article: Article, block: ArticleBlock, to: To): DossierBlock {
  switch (block.kind) {
    case 'prose':
      return { kind: 'prose', html: linkProse(block.html, to), language: contentLanguage(graph, article.language) };
    case 'claim':
      return { kind: 'claim', box: claimBox(graph, record(graph.claims, block.id), to) };
    case 'response': {
      const response = record(graph.responses, block.id);
      return { kind: 'response', role: voiceInArticle(graph, response), saying: sayingInArticle(graph, response, to) };
    }
    case 'source':
      return { kind: 'sources', rows: [{ ...sourceRow(graph, block.id, to), id: `source_${block.id}` }] };
    case 'correction': {
      const own = graph.corrections.filter((correction) => correction.article === article.id);
      // The graph has them newest first, a block counts them as they are written.
      const correction = own.sort((a, b) => a.place.line - b.place.line)[block.index];
      if (correction === undefined) throw new Error(`The article "${article.id}" has no correction ${block.index}.`);
      return { kind: 'correction', row: correctionRow(graph, correction, to) };
    }
    default:
      return block satisfies never;
  }
}

/** Sources that stand together become one list. */
function joinSources(blocks: readonly DossierBlock[]): DossierBlock[] {
  const joined: DossierBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'sources' && last?.kind === 'sources') last.rows.push(...block.rows);
    else joined.push(block);
  }
  return joined;
}

function outlineOf(graph: Graph, { id, blocks }: Article): Outline {
  const headings = blocks.flatMap((block) => (block.kind === 'prose' ? block.headings : []));
  return {
    entries: headings.map((heading) => ({ text: curlMarks(heading.text), address: `#${heading.id}`, count: '' })),
    summary: `${countOf(headings.length, 'section')}, ${countOf(claimsIn(graph, id).length, 'claim')}`,
  };
}
