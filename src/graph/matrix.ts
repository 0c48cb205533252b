import type { Claim, Part } from '../records/claim.ts';
import { compareDates, type PartialDate } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import { meets, type Stance, type StanceOnClaim } from '../records/stance.ts';
import { responsesTo, supersededBy, type Graph } from './graph.ts';
import { partyOf, roleOf, type Role } from './party.ts';

/** A stance that a response takes on a point, and that nothing has replaced. */
export interface Answer {
  stance: Stance;
  response: Response;
}

/** All that a party's responses say of a point: what meets it before the rest, each newest first. */
export type Cell = readonly Answer[];

/** One point of a claim and what each party says of it. */
export interface Row {
  /** Null in a claim without parts, which is one row. */
  part: Part | null;
  /** By party; a party that does not touch the point has no cell. */
  cells: ReadonlyMap<Id, Cell>;
}

/** One party that responded. */
export interface Column {
  party: Id;
  role: Role;
}

/** Points × parties that responded. */
export interface Matrix {
  /** By role, then in order of the first response that stands. */
  columns: Column[];
  rows: Row[];
}

/** The roles in the order of columns. */
const COLUMN_ORDER = ['reply', 'named-party', 'agency-statement', 'makers-update', 'other-response'] as const satisfies Role[];

/** The answer matrix of a claim, from the responses up to a date (all of them where none is given). */
export function matrixOf(graph: Graph, claim: Claim, asOf?: PartialDate): Matrix {
  const responses = responsesUpTo(graph, claim, asOf);
  const parts: (Part | null)[] = claim.parts.length > 0 ? claim.parts : [null];
  const rows = parts.map((part) => ({ part, cells: cellsOf(graph, claim, part, responses, asOf) }));
  return { columns: columnsOf(graph, claim, responses, rows), rows };
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

/** The stances a response takes on one point of a claim. */
function stancesOnPoint(response: Response, claim: Claim, part: Part | null): Stance[] {
  return stancesOn(response, claim)
    .filter(({ parts }) => parts === null || (part !== null && parts.includes(part.id)))
    .map(({ stance }) => stance);
}

/** The later statements that replaced a response on a point (whole, where none is given), by a date if one is given. */
export function replacementsOf(graph: Graph, response: Response, part: Part | null, asOf?: PartialDate): Response[] {
  return supersededBy(graph, response.id).filter(
    ({ on, supersedes }) =>
      (asOf === undefined || compareDates(on, asOf) <= 0) &&
      supersedes.some((replaced) => replaced.response === response.id && (replaced.part === null || replaced.part === part?.id)),
  );
}

/** The responses to a claim up to a date, oldest first. */
function responsesUpTo(graph: Graph, claim: Claim, asOf?: PartialDate): readonly Response[] {
  const all = responsesTo(graph, claim.id);
  return asOf === undefined ? all : all.filter(({ on }) => compareDates(on, asOf) <= 0);
}

/** A response that was replaced on every point gives its party no earlier place. */
function columnsOf(graph: Graph, claim: Claim, responses: readonly Response[], rows: readonly Row[]): Column[] {
  const standing = new Set(rows.flatMap(({ cells }) => [...cells.values()].flat().map(({ response }) => response)));
  const inOrder = [...responses.filter((response) => standing.has(response)), ...responses];
  const columns = new Map<Id, Column>();
  for (const { by } of inOrder) {
    const party = partyOf(graph, claim, by);
    if (!columns.has(party)) columns.set(party, { party, role: roleOf(graph, claim, by) });
  }
  return COLUMN_ORDER.flatMap((role) => [...columns.values()].filter((column) => column.role === role));
}

function cellsOf(
  graph: Graph,
  claim: Claim,
  part: Part | null,
  responses: readonly Response[],
  asOf?: PartialDate,
): Map<Id, Answer[]> {
  const cells = new Map<Id, Answer[]>();
  for (const response of responses) {
    const stances = stancesOnPoint(response, claim, part);
    if (stances.length === 0 || replacementsOf(graph, response, part, asOf).length > 0) continue;
    const party = partyOf(graph, claim, response.by);
    const answers = stances.map((stance) => ({ stance, response }));
    // Responses come oldest first.
    cells.set(party, [...answers, ...(cells.get(party) ?? [])]);
  }
  for (const [party, answers] of cells) cells.set(party, meetingFirst(answers));
  return cells;
}

const meetingFirst = (answers: readonly Answer[]): Answer[] => [
  ...answers.filter(({ stance }) => meets(stance)),
  ...answers.filter(({ stance }) => !meets(stance)),
];
