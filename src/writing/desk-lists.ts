import { articleAddress, claimAddress, partAddress, responseAddress } from '../address.ts';
import { viewOf } from '../graph/claim-view.ts';
import { record, type Graph } from '../graph/graph.ts';
import { addresseesOf } from '../graph/party.ts';
import { unansweredRows } from '../graph/point.ts';
import type { Problem } from '../problems/problem.ts';
import type { Claim } from '../records/claim.ts';
import { compareDates } from '../records/date.ts';
import type { Place } from '../records/place.ts';
import { listWords } from '../words/lists.ts';
import { nameInSentence } from '../words/names.ts';
import type { Desk } from './desk.ts';
import { findStaleProse } from './stale-prose.ts';

/** Something that waits for a writer. */
export interface DeskRow {
  text: string;
  /** Where it is to be mended. */
  place: Place;
  /** The page, or the place on it, that shows it; null where none does. */
  address: string | null;
}

/** Things of one kind that wait for a writer. */
export interface DeskList {
  title: string;
  rows: DeskRow[];
}

/** So many of the oldest are listed: those to begin with. */
const OLDEST = 10;

/** What waits for a writer, by kind; what a graph is needed for is read from the last that there was. */
export function deskLists(graph: Graph | null, problems: readonly Problem[], { texts, tables }: Desk): DeskList[] {
  const coded = (...codes: Problem['code'][]): DeskRow[] => problems.filter(({ code }) => codes.includes(code)).map(problemRow);
  const open = graph === null ? [] : openPoints(graph);
  return [
    { title: 'Errors', rows: problems.filter(({ severity }) => severity === 'error').map(problemRow) },
    { title: 'Quotations that are not proved', rows: coded('unproved-quote', 'bent-quote', 'source-without-words') },
    { title: 'Claims with a single source', rows: coded('single-source') },
    { title: 'Open points', rows: open.map(({ row }) => row) },
    {
      title: 'Prose that says there is no statement of somebody who has spoken',
      rows: findStaleProse(texts, tables).map(({ sentence, actor, statement, place }) => ({
        text: `“${sentence}” ${actor.name} has spoken: ${statement.id}, ${statement.on}.`,
        place,
        address: responseAddress(statement.to[0] ?? '', statement.id),
      })),
    },
    { title: 'Dossiers older than their newest reply', rows: graph === null ? [] : outdatedArticles(graph) },
    { title: 'Longest without an answer', rows: oldest(open) },
  ];
}

const problemRow = ({ code, message, hint, place }: Problem): DeskRow => ({
  text: `${code}: ${message}${hint === null ? '' : ` ${hint}`}`,
  place,
  address: null,
});

interface OpenPoint {
  claim: Claim;
  row: DeskRow;
}

/** Every point that none of those it is for has met. */
function openPoints(graph: Graph): OpenPoint[] {
  return [...graph.claims.values()]
    .filter(({ withdrawn }) => withdrawn === null)
    .flatMap((claim) =>
      unansweredRows(claim, viewOf(graph, claim).matrix).map(({ part }) => {
        const whose = addresseesOf(claim, part).map((id) => nameInSentence(record(graph.actors, id)));
        return {
          claim,
          row: {
            text: `${claim.on}, for ${listWords(whose)}: ${part === null ? claim.title : `${part.text} (${claim.title})`}`,
            place: part?.place ?? claim.place,
            address: part === null ? claimAddress(claim.id) : partAddress(claim.id, part.id),
          },
        };
      }),
    );
}

function oldest(open: readonly OpenPoint[]): DeskRow[] {
  const inOrder = [...open].sort((a, b) => compareDates(a.claim.on, b.claim.on));
  return inOrder.slice(0, OLDEST).map(({ row }) => row);
}

/** Dossiers that were published or updated before the newest response to a claim of theirs. */
function outdatedArticles(graph: Graph): DeskRow[] {
  return [...graph.articles.values()].flatMap(({ id, title, published, updated, place }): DeskRow[] => {
    const since = updated ?? published;
    const newest = [...graph.responses.values()]
      .filter(({ to }) => to.some((claim) => record(graph.claims, claim).article === id))
      .sort((a, b) => compareDates(b.on, a.on))[0];
    if (newest === undefined || compareDates(newest.on, since) <= 0) return [];
    const text = `${title}: last changed ${since}, but ${newest.id} is of ${newest.on}. Write updated: "…".`;
    return [{ text, place, address: articleAddress(id) }];
  });
}
