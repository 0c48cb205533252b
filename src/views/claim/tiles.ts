import { actorAddress } from '../../address.ts';
import type { ClaimView } from '../../graph/claim-view.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Cell, Column } from '../../graph/matrix.ts';
import type { Role } from '../../graph/party.ts';
import { POINT_STATUSES, statusOf, type PointStatus } from '../../graph/point.ts';
import type { Id } from '../../records/id.ts';
import { bearingOf, factsOf, type Bearing, type Stance } from '../../records/stance.ts';
import type { LanguageAttributes } from '../../words/language.ts';
import { capitalise } from '../../words/names.ts';
import type { TextLink, To } from '../link.ts';
import { shortName } from '../names.ts';
import { shownPoint, statementLanguage } from '../statement.ts';

/** What a party says of a point, as something to look at. */
export interface Tile {
  /** Whose it is, in plain text. */
  party: string;
  sign: string;
  /** Everything that the party says of the point. */
  words: string;
  bearing: Bearing;
  role: Role;
  /** The statement that says it. */
  address: string;
}

/** How many take a stance on a point, for where there is no room for tiles. */
export interface SignCount {
  sign: string;
  words: string;
  count: number;
  /** Who, where they are few; else empty. */
  names: string;
}

/** A point of the claim and what everyone says of it. */
export interface PointRow {
  /** Null in a claim without points. */
  point: { id: Id; number: number; text: string; language: LanguageAttributes } | null;
  /** What to say of its status beside it; empty where the tiles say it. */
  status: string;
  isOpen: boolean;
  /** By column; null where the party does not touch the point. */
  tiles: (Tile | null)[];
  counts: SignCount[];
}

/** A circle of parties in the matrix. */
export interface ColumnGroup {
  role: Role;
  title: string;
  parties: TextLink[];
}

/** The answer matrix as tiles. */
export interface Tiles {
  /** There are more parties than names fit side by side. */
  isCrowded: boolean;
  groups: ColumnGroup[];
  rows: PointRow[];
}

const GROUP_TITLES = {
  reply: 'Those it is about',
  'named-party': 'Named',
  'agency-statement': 'Public bodies',
  'makers-update': 'Who allege it',
  'other-response': 'Others',
} as const satisfies Record<Role, string>;

/** Columns that have room for a name written across. */
const MOST_NAMES = 8;

/** The parties named beside a sign; more are counted. */
const FEW = 2;

/** The matrix of a claim as tiles: grouped columns, a row per point. */
export function tilesOf(graph: Graph, { claim, matrix }: ClaimView, to: To): Tiles {
  const names = new Map(matrix.columns.map(({ party }) => [party, shortName(graph, party)]));
  return {
    isCrowded: matrix.columns.length > MOST_NAMES,
    groups: [...Map.groupBy(matrix.columns, ({ role }) => role)].map(([role, columns]) => ({
      role,
      title: GROUP_TITLES[role],
      parties: columns.map(({ party }) => ({ text: capitalise(names.get(party) ?? party), address: to(actorAddress(party)) })),
    })),
    rows: matrix.rows.map((row, index) => {
      const status = statusOf(claim, row);
      const tiles = matrix.columns.map((column) => tileOf(column, names, row.cells.get(column.party) ?? []));
      const { part } = row;
      return {
        point:
          part === null
            ? null
            : { id: part.id, number: index + 1, text: shownPoint(part), language: statementLanguage(graph, claim) },
        status: sayStatus(status),
        isOpen: status === 'unanswered',
        tiles,
        counts: countSigns(matrix.columns, names, row.cells),
      };
    }),
  };
}

function tileOf({ party, role }: Column, names: ReadonlyMap<Id, string>, cell: Cell): Tile | null {
  const [first] = cell;
  if (first === undefined) return null;
  const { sign } = factsOf(first.stance);
  return {
    party: names.get(party) ?? party,
    sign,
    words: [...new Set(weighty(cell).map(({ stance }) => wordsOf(stance)))].join(', '),
    bearing: bearingOf(first.stance),
    role,
    address: `#${first.response.id}`,
  };
}

/** Refusals and remarks do not count beside what weighs on the point. */
function weighty(cell: Cell): Cell {
  const weighs = cell.filter(({ stance }) => !['refusal', 'beside'].includes(bearingOf(stance)));
  return weighs.length > 0 ? weighs : cell.slice(0, 1);
}

/** The status of a point where the tiles alone do not say it. */
function sayStatus(status: PointStatus): string {
  switch (status) {
    case 'unanswered':
    case 'nobodys':
    case 'corrected':
    case 'retracted':
      return POINT_STATUSES[status].label;
    case 'mixed':
    case 'admitted':
    case 'confirmed':
    case 'denied':
    case 'disputed':
      return '';
    default:
      return status satisfies never;
  }
}

function countSigns(columns: readonly Column[], names: ReadonlyMap<Id, string>, cells: ReadonlyMap<Id, Cell>): SignCount[] {
  const taken = columns.flatMap(({ party }) => {
    const first = cells.get(party)?.[0];
    return first === undefined ? [] : [{ party, stance: first.stance }];
  });
  return [...Map.groupBy(taken, ({ stance }) => stance)].map(([stance, by]) => ({
    sign: factsOf(stance).sign,
    words: wordsOf(stance),
    count: by.length,
    names: by.length > FEW ? '' : by.map(({ party }) => names.get(party) ?? party).join(', '),
  }));
}

/** The label of a stance within a line. */
const wordsOf = (stance: Stance): string => factsOf(stance).label.toLowerCase();
