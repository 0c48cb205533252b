import { urlsOf } from '../../src/address.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { pairsOf } from '../../src/graph/pairs.ts';
import { redirectFiles } from '../../src/output/redirect-pages.ts';
import { csvLine } from '../../src/publish/csv.ts';
import { dataFiles } from '../../src/publish/data-files.ts';
import { parquetColumns } from '../../src/publish/parquet.ts';
import { columnsOf } from '../../src/publish/table.ts';
import { TABLES } from '../../src/publish/tables/tables.ts';
import { addressesOf } from '../../src/release/released.ts';
import { pageHtml } from '../../src/search-index/page-html.ts';
import { findables } from '../../src/search-index/records.ts';
import { SearchTables } from '../../src/search-index/tables.ts';
import { actorLists } from '../../src/views/actor/actor-lists.ts';
import { actorPage } from '../../src/views/actor/actor-page.ts';
import { pairPage } from '../../src/views/actor/pair-page.ts';
import { caseLists, casePage } from '../../src/views/case/case-page.ts';
import { claimPage } from '../../src/views/claim/claim-page.ts';
import { drawAcross, drawDown } from '../../src/views/claim/time-picture.ts';
import { dossierPage } from '../../src/views/dossier/dossier-page.ts';
import { homePage } from '../../src/views/home/home-page.ts';
import { browseLists } from '../../src/views/list/browse-lists.ts';
import { correctionRow } from '../../src/views/list/correction-row.ts';
import { sourcePage } from '../../src/views/source/source-page.ts';

/** What a build makes of a graph, all but the templates around it: every page's words, every file of data, every entry of the index. */
export interface Made {
  /** What each page says, by its address. */
  pages: Map<string, unknown>;
  /** Every file for machines, by its address. */
  files: Map<string, string>;
}

/** Makes all of it, and throws where anything of it cannot be made. */
export function makeAll(graph: Graph, basePath = '/'): Made {
  const toUrl = urlsOf(graph.site.url, basePath);
  const to = (address: string): string => basePath.slice(0, -1) + address;
  const pages = new Map<string, unknown>([
    ['/', homePage(graph, to)],
    ['lists', browseLists(graph, to)],
  ]);
  for (const claim of graph.claims.values()) {
    const page = claimPage(graph, claim, to);
    pages.set(`/claims/${claim.id}/`, [page, page.time && [drawAcross(page.time), drawDown(page.time)]]);
  }
  for (const actor of graph.actors.values())
    pages.set(`/actors/${actor.id}/`, actorPage(graph, actor, actorLists(graph, actor.id), to));
  for (const pair of pairsOf(graph))
    pages.set(`/actors/${pair.speaker}/on/${pair.other}/`, pairPage(graph, pair, pair.statements, to));
  for (const article of graph.articles.values()) pages.set(`/articles/${article.id}/`, dossierPage(graph, article, to));
  for (const source of graph.sources.values()) pages.set(`/sources/${source.id}/`, sourcePage(graph, source, to));
  for (const topic of graph.topics.values())
    pages.set(`/topics/${topic.id}/`, casePage(graph, topic, caseLists(graph, topic, to), to));
  pages.set(
    '/corrections/',
    graph.corrections.map((correction) => correctionRow(graph, correction, to)),
  );
  return { pages, files: new Map([...machineFiles(graph, toUrl, basePath), ...searchFiles(graph)]) };
}

function machineFiles(graph: Graph, toUrl: (address: string) => string, basePath: string): [string, string][] {
  const tables = TABLES.map((table): [string, string] => {
    const [columns, rows] = [columnsOf(table), [...table.rows(graph, toUrl)]];
    parquetColumns(columns, rows);
    return [`/data/${table.name}`, rows.map((row) => csvLine(columns, row) + JSON.stringify(row)).join('\n')];
  });
  return [
    ...[...dataFiles(graph, toUrl)].map(([address, make]): [string, string] => [address, make()]),
    ...[...redirectFiles(graph, toUrl, basePath)],
    ...tables,
    ['published.lock', [...addressesOf(graph)].join('\n')],
  ];
}

function searchFiles(graph: Graph): [string, string][] {
  const tables = new SearchTables();
  const pages = findables(graph).map(({ page, make }): [string, string] => {
    const record = make();
    const { html, lengths } = pageHtml(record);
    tables.add(record, lengths);
    return [`/search${page}`, html];
  });
  return [
    ...pages,
    ...[...tables.files(graph)].map(([path, value]): [string, string] => [`/search/${path}`, JSON.stringify(value)]),
  ];
}
