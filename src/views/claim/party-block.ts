import { actorAddress } from '../../address.ts';
import type { ClaimView, ResponseView } from '../../graph/claim-view.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Answer, Column } from '../../graph/matrix.ts';
import { isRefusal } from '../../graph/best-reply.ts';
import type { Id } from '../../records/id.ts';
import { bearingOf, STANCE_NAMES, type Stance } from '../../records/stance.ts';
import { countOf } from '../../words/counts.ts';
import { lagWords } from '../../words/dates.ts';
import type { TextLink, To } from '../link.ts';
import { fullName } from '../names.ts';
import { pointsOf, sayStance, type Said } from '../said.ts';
import { sayingOn, type Saying } from '../saying.ts';

/** One party on the page of a claim: once, with all that it said. */
export interface PartyBlock {
  party: TextLink;
  /** Its position, point by point, in a line. */
  position: Said[];
  /** When it first met a point; empty where that is not known. */
  lag: string;
  /** Asked, and said nothing. */
  isQuiet: boolean;
  /** What its position rests on. */
  present: Saying[];
  /** What else it said, folded away. */
  others: Saying[];
  /** "5 other statements, 1 of them replaced since". */
  othersLabel: string;
}

/** The block of a party: its present position whole, and what else it said. */
export function partyBlock(graph: Graph, view: ClaimView, { party }: Column, to: To): PartyBlock {
  const said = view.responses.filter((response) => response.party === party);
  const carrying = presentOf(view, party);
  const [present, others] = [true, false].map((isPresent) =>
    said.filter(({ response }) => carrying.has(response.id) === isPresent),
  );
  const sayings = (some: readonly ResponseView[] = []): Saying[] =>
    some.map((response) => sayingOn(graph, view.claim, response, said.length === 1, to));
  return {
    party: { text: fullName(graph, party), address: to(actorAddress(party)) },
    position: positionOf(view, party),
    lag: lagWords(view.replyLags.find((lag) => lag.party === party)?.days ?? null),
    isQuiet: said.every(isRefusal),
    // The newest position first; what led to it in the order said.
    present: sayings(present).reverse(),
    others: sayings(others),
    othersLabel: labelOthers(others ?? []),
  };
}

/**
 * The responses a party's position rests on: in each cell the first of each bearing. Remarks, which meet nothing, are
 * among them only where it said nothing else.
 */
function presentOf({ matrix }: ClaimView, party: Id): Set<Id> {
  const first = matrix.rows.flatMap(({ cells }) => firstOfBearing(cells.get(party) ?? []));
  const weighty = first.filter(({ stance }) => bearingOf(stance) !== 'beside');
  return new Set((weighty.length > 0 ? weighty : first).map(({ response }) => response.id));
}

const firstOfBearing = (answers: readonly Answer[]): Answer[] =>
  answers.filter(({ stance }, index) => answers.findIndex((other) => bearingOf(other.stance) === bearingOf(stance)) === index);

/** What a party says of which points, from its cells; a refusal only on points that it has not met. */
function positionOf({ claim, matrix }: ClaimView, party: Id): Said[] {
  const rows = matrix.rows.map(({ cells }) => cells.get(party) ?? []);
  return STANCE_NAMES.flatMap((stance): Said[] => {
    const taken = rows.map((cell) => takes(cell, stance));
    if (!taken.includes(true)) return [];
    const parts = claim.parts.filter((_, index) => taken[index]).map(({ id }) => id);
    return [sayStance(stance, taken.every(Boolean) ? null : pointsOf(claim, parts), measureIn(rows, stance))];
  });
}

const takes = (cell: readonly Answer[], stance: Stance): boolean =>
  cell.some((answer, index) => answer.stance === stance && (index === 0 || !['beside', 'refusal'].includes(bearingOf(stance))));

const measureIn = (rows: readonly (readonly Answer[])[], stance: Stance) =>
  rows.flat().find((answer) => answer.stance === stance)?.response.measure ?? null;

function labelOthers(others: readonly ResponseView[]): string {
  const replaced = others.filter(({ isEarlier }) => isEarlier).length;
  if (replaced === others.length) return countOf(replaced, 'earlier statement');
  const some = countOf(others.length, 'other statement');
  return replaced === 0 ? some : `${some}, ${replaced} replaced since`;
}
