import { claimAddress, topicAddress } from '../../address.ts';
import { viewOf } from '../../graph/claim-view.ts';
import { record, recordsOf, topicsOf, type Graph } from '../../graph/graph.ts';
import type { Claim } from '../../records/claim.ts';
import type { Id } from '../../records/id.ts';
import { dateWords } from '../../words/dates.ts';
import { listWords } from '../../words/lists.ts';
import { sayStanding } from '../../words/standing.ts';
import type { TextLink, To } from '../link.ts';
import type { Outline } from '../outline.ts';
import { correctionRow, type CorrectionRow } from '../list/correction-row.ts';
import { shortName } from '../names.ts';
import { shownTitle } from '../statement.ts';
import { allegationOf, type Allegation } from './allegation.ts';
import { dossierWay, type DossierWay } from './dossier-way.ts';
import { groupsOf, type Group } from './groups.ts';
import { openingOf, type Opening } from './opening.ts';
import { outlineOf } from './outline.ts';
import { reasonsOf, type Reasons } from './reasons.ts';
import { sourcesOf, type Sources } from './sources.ts';
import { tilesOf, type Tiles } from './tiles.ts';
import { timeLineOf, type TimeLine } from './time-line.ts';

/** Related claims that are named; more would hide the nearest. */
const RELATED = 4;

/** Everything that the page of a claim shows. */
export interface ClaimPage {
  title: string;
  /** For search engines and previews. */
  description: string;
  withdrawn: string | null;
  opening: Opening;
  outline: Outline;
  allegation: Allegation;
  tiles: Tiles;
  time: TimeLine | null;
  groups: Group[];
  reasons: Reasons;
  sources: Sources;
  corrections: CorrectionRow[];
  /** Places that stood on this page, with the address where each is now. */
  moved: { id: string; to: string }[];
  way: DossierWay;
  topics: TextLink[];
  related: TextLink[];
  /** The words of a citation; the address follows them. */
  citation: string;
}

/** What the page of a claim says, from the graph alone. */
export function claimPage(graph: Graph, claim: Claim, to: To): ClaimPage {
  const view = viewOf(graph, claim);
  const [groups, sources, time] = [groupsOf(graph, view, to), sourcesOf(graph, view, to), timeLineOf(graph, view)];
  const corrections = graph.corrections
    .filter(({ to: id }) => id === claim.id)
    .map((correction) => correctionRow(graph, correction, to));
  const way = dossierWay(graph, claim, to);
  const by = listWords(claim.by.map((id) => shortName(graph, id)));
  return {
    title: shownTitle(claim),
    description: `Alleged by ${by}, ${dateWords(claim.on)}. ${sayStanding(graph, claim, view.standing).sentence}`,
    withdrawn: claim.withdrawn,
    opening: openingOf(graph, view, to),
    outline: outlineOf({
      points: claim.parts.length,
      groups,
      hasTime: time !== null,
      sources: sources.count,
      hasCorrections: corrections.length > 0,
    }),
    allegation: allegationOf(graph, claim, to),
    tiles: tilesOf(graph, view, to),
    time,
    groups,
    reasons: reasonsOf(graph, view),
    sources,
    corrections,
    moved: movedPlaces(graph, claimAddress(claim.id)),
    way,
    topics: topicsOf(graph, claim).map((id) => ({ text: record(graph.topics, id).title, address: to(topicAddress(id)) })),
    related: relatedLinks(graph, view.related, [way.previous, way.next], to),
    citation: `“${shownTitle(claim)}”, alleged by ${by}. ${graph.site.name}, as of ${dateWords(view.standing.asOf)}.`,
  };
}

/** Related claims that the way through the dossier does not lead to. */
function relatedLinks(graph: Graph, ids: readonly Id[], ways: readonly (TextLink | null)[], to: To): TextLink[] {
  return recordsOf(graph.claims, ids)
    .map((claim) => ({ text: shownTitle(claim), address: to(claimAddress(claim.id)) }))
    .filter(({ address }) => !ways.some((way) => way?.address === address))
    .slice(0, RELATED);
}

/** The places of a page that have moved away from it, or on it. */
const movedPlaces = (graph: Graph, page: string): { id: string; to: string }[] =>
  (graph.redirects.get(page) ?? []).flatMap(({ from, to }) => (from.includes('#') ? [{ id: from.split('#')[1] ?? '', to }] : []));
