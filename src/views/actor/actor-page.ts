import { actorAddress, openAddress, pairAddress } from '../../address.ts';
import { actorRecord, type PositionChange } from '../../graph/actor-record.ts';
import { membersOf, type Graph } from '../../graph/graph.ts';
import { openPointsOf } from '../../graph/open-points.ts';
import { ACTOR_KINDS, type Actor } from '../../records/actor.ts';
import type { Id } from '../../records/id.ts';
import { countryTitle } from '../../words/country.ts';
import { countOf } from '../../words/counts.ts';
import { curlMarks } from '../../words/curly.ts';
import { dateWords } from '../../words/dates.ts';
import { knownFacts, plainValue, type Fact } from '../fact.ts';
import type { TextLink, To } from '../link.ts';
import { claimRows, type ClaimRow } from '../list/claim-row.ts';
import { statementRow, type StatementRow } from '../list/statement-row.ts';
import { fullName, sentenceName, shortName } from '../names.ts';
import { sourceRow, type SourceRow } from '../source/source-row.ts';
import { outlineOf, type Outline } from '../outline.ts';
import { linkProse } from '../words.ts';
import type { ActorLists } from './actor-lists.ts';
import { positionLines, type PositionLine } from './positions.ts';

/** Two actors of whom the first spoke in matters of the second. */
export interface PairLink {
  text: string;
  address: string;
  /** "5 statements". */
  count: string;
}

/** Claims that an actor has one part in. */
export interface ClaimSection {
  id: string;
  title: string;
  actor: Id;
  /** Where the table of claims names the actor. */
  column: 'about' | 'named' | 'by';
  rows: ClaimRow[];
}

/** Everything that the page of an actor shows. */
export interface ActorPage {
  name: string;
  /** "Agency, Germany". */
  kicker: string;
  description: string;
  html: string;
  facts: Fact[];
  /** How it answered, a sentence each. */
  record: string[];
  /** Where its open points are listed; null where there are none. */
  open: TextLink | null;
  outline: Outline;
  positions: PositionLine[];
  about: ClaimSection;
  naming: ClaimSection;
  by: ClaimSection;
  statements: StatementRow[];
  changes: { before: StatementRow; after: StatementRow }[];
  pairs: PairLink[];
  sources: SourceRow[];
}

/** What one page of an actor says, from the graph and the records on it; the first begins with its positions. */
export function actorPage(graph: Graph, actor: Actor, lists: ActorLists, to: To, page = 1): ActorPage {
  const name = fullName(graph, actor.id);
  const positions = page === 1 ? positionLines(graph, actor.id, to) : [];
  return {
    name,
    kicker: [ACTOR_KINDS[actor.kind].label, actor.country === null ? '' : countryTitle(actor.country)].filter(Boolean).join(', '),
    description: `${name}: allegations about and by it, what it answered, and what it has not.`,
    html: linkProse(actor.html, to),
    facts: factsOf(graph, actor, to),
    record: recordWords(graph, actor),
    open: openLink(graph, actor, to),
    outline: outlineOf([
      ['Positions', 'Its positions over time', positions.length],
      ['About', 'Allegations about it', lists.about.length, 'allegation about it', 'allegations about it'],
      ['Statements', 'What it said', lists.statements.length, 'statement'],
      ['Changes', 'Statements it replaced', lists.changes.length, 'replaced since', 'replaced since'],
      ['Pairs', 'On others', lists.pairs.length, 'page on others', 'pages on others'],
      ['Naming', 'Allegations that name it', lists.naming.length, 'allegation that names it', 'allegations that name it'],
      ['By', 'Allegations it made', lists.by.length, 'allegation made', 'allegations made'],
      ['Sources', 'What it published', lists.sources.length, 'report or page cited', 'reports or pages cited'],
    ]),
    positions,
    about: {
      id: 'About',
      title: 'Allegations about it',
      column: 'about',
      actor: actor.id,
      rows: claimRows(graph, lists.about, to),
    },
    naming: {
      ...{ id: 'Naming', title: 'Allegations that name it', column: 'named', actor: actor.id },
      rows: claimRows(graph, lists.naming, to),
    },
    by: { id: 'By', title: 'Allegations it made', column: 'by', actor: actor.id, rows: claimRows(graph, lists.by, to) },
    statements: lists.statements.map((response) => statementRow(graph, response, to)),
    changes: lists.changes.map((change) => changeRow(graph, change, to)),
    pairs: lists.pairs.map(({ other, statements }) => ({
      text: `On ${sentenceName(graph, other)}`,
      address: to(pairAddress(actor.id, other)),
      count: countOf(statements.length, 'statement'),
    })),
    sources: lists.sources.map(({ id }) => sourceRow(graph, id, to)),
  };
}

const changeRow = (graph: Graph, { before, after }: PositionChange, to: To): ActorPage['changes'][number] => ({
  before: statementRow(graph, before, to),
  after: statementRow(graph, after, to),
});

function factsOf(graph: Graph, actor: Actor, to: To): Fact[] {
  const link = (id: string): Fact['values'][number] => ({ text: shortName(graph, id), address: to(actorAddress(id)) });
  const { short, name, aliases, partOf, ended, url, wikidata } = actor;
  return knownFacts([
    { name: 'Here called', values: plainValue(short === name ? null : shortName(graph, actor.id)) },
    { name: 'Also called', values: aliases.flatMap((alias) => plainValue(curlMarks(alias))) },
    { name: 'Part of', values: partOf === null ? [] : [link(partOf)] },
    { name: 'Speaks through', values: membersOf(graph, actor.id).map(({ id }) => link(id)) },
    { name: 'Ended', values: plainValue(ended === null ? null : `${dateWords(ended)}; it could not answer after that`) },
    { name: 'Its own site', values: url === null ? [] : [{ text: new URL(url).host, address: url }] },
    {
      name: 'Wikidata',
      values: wikidata === null ? [] : [{ text: wikidata, address: `https://www.wikidata.org/wiki/${wikidata}` }],
    },
  ]);
}

function openLink(graph: Graph, { id }: Actor, to: To): TextLink | null {
  const { length } = openPointsOf(graph, id);
  return length === 0
    ? null
    : { text: `${countOf(length, 'point')} open, with a mail prepared for each`, address: to(openAddress(id)) };
}

/** How an actor answered what is alleged about it, a sentence each; a refusal is no answer. */
function recordWords(graph: Graph, { id }: Actor): string[] {
  const { claims, answeredClaims, points, answeredPoints, medianLag } = actorRecord(graph, id);
  if (claims === 0) return [];
  return [
    claims === 1 ? 'One allegation is about it.' : `${claims} allegations are about it.`,
    answeredClaims === 0
      ? `It has met no point of ${claims === 1 ? 'it' : 'them'}, in what was read.`
      : `It has answered ${claims === 1 ? 'it' : answeredClaims === claims ? 'each' : `${answeredClaims} of them`} on some point, and met ${answeredPoints} of the ${countOf(points, 'point')} that it could answer.`,
    ...(medianLag === null
      ? []
      : [
          `From an allegation to its first answer: ${medianLag === 0 ? 'the same day' : countOf(medianLag, 'day')}, at the median.`,
        ]),
  ];
}
