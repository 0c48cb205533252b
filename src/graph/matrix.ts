import type { Claim, Part } from '../records/claim.ts';
import { compareDates, type PartialDate } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import type { Stance, StanceOnClaim } from '../records/stance.ts';
import { responsesTo, supersededBy, type Graph } from './graph.ts';
import { roleOf, type Role } from './role.ts';

/** The newest response of one actor that touches one part, with its stances there. */
export interface Cell {
  response: Response;
  /** Usually one; a response may, say, confirm a part and act over it. */
  stances: Stance[];
}

/** One point of a claim and what each actor says of it. */
export interface Row {
  /** Null in a claim without parts, which is one row. */
  part: Part | null;
  /** By actor id; an actor who does not touch the part has no cell. */
  cells: ReadonlyMap<Id, Cell>;
}

/** One actor who responded. */
export interface Column {
  actor: Id;
  role: Role;
}

/** Points × who answered. */
export interface Matrix {
  /** In order of first response; replies first, then claimant updates, agency statements, others. */
  columns: Column[];
  rows: Row[];
}

const COLUMN_ORDER: Role[] = ['reply', 'agency-statement', 'claimant-update', 'other-response'];

/** The answer matrix of a claim, from the responses up to a date (all of them where none is given). */
export function matrixOf(graph: Graph, claim: Claim, asOf?: PartialDate): Matrix {
  const responses = responsesUpTo(graph, claim, asOf);
  const standing = responses.filter((response) => !isSuperseded(graph, response, asOf));
  const parts: (Part | null)[] = claim.parts.length > 0 ? claim.parts : [null];
  return {
    columns: columnsOf(graph, claim, responses),
    rows: parts.map((part) => ({ part, cells: cellsOf(claim, part, standing) })),
  };
}

/** What a response says about one claim, its targets resolved. Stances that are about other claims are left out. */
export function stancesOn(response: Response, claim: Claim): StanceOnClaim[] {
  return response.stances.flatMap(({ stance, targets }): StanceOnClaim[] => {
    if (targets.length === 0 || targets.includes(claim.id)) return [{ stance, parts: null }];
    // A word that is also the id of another claim answered here means that claim.
    const isNamed = (id: Id): boolean =>
      targets.includes(`${claim.id}/${id}`) || (targets.includes(id) && !response.to.includes(id));
    const parts = claim.parts.map(({ id }) => id).filter(isNamed);
    return parts.length > 0 ? [{ stance, parts }] : [];
  });
}

/** Whether a newer statement of the same speaker replaced this one, by a date if one is given. */
function isSuperseded(graph: Graph, response: Response, asOf?: PartialDate): boolean {
  return supersededBy(graph, response.id).some(({ on }) => asOf === undefined || compareDates(on, asOf) <= 0);
}

/** The responses to a claim up to a date, oldest first. */
function responsesUpTo(graph: Graph, claim: Claim, asOf?: PartialDate): readonly Response[] {
  const all = responsesTo(graph, claim.id);
  return asOf === undefined ? all : all.filter(({ on }) => compareDates(on, asOf) <= 0);
}

function columnsOf(graph: Graph, claim: Claim, responses: readonly Response[]): Column[] {
  const actors = [...new Set(responses.map(({ by }) => by))];
  const columns = actors.map((actor) => ({ actor, role: roleOf(graph, claim, actor) }));
  return COLUMN_ORDER.flatMap((role) => columns.filter((column) => column.role === role));
}

/** Responses come oldest first, so the last one that touches the part wins. */
function cellsOf(claim: Claim, part: Part | null, responses: readonly Response[]): Map<Id, Cell> {
  const cells = new Map<Id, Cell>();
  for (const response of responses) {
    const stances = stancesOn(response, claim)
      .filter(({ parts }) => parts === null || (part !== null && parts.includes(part.id)))
      .map(({ stance }) => stance);
    if (stances.length > 0) cells.set(response.by, { response, stances });
  }
  return cells;
}
