import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import { isBasis, type Basis } from '../records/source.ts';
import { record, type Graph } from './graph.ts';

/** Where a chain of sources ends: one origin, whatever it rests on. */
export interface Origin {
  source: Id;
  /** What the source says it rests on; empty where it does not say. */
  bases: Basis[];
}

/** Where a claim comes from: its sources followed through `relies-on` to their roots. */
export interface Origins {
  /** The publishers met on the way, nearest the claim first. */
  outlets: Id[];
  /** Every source met on the way, nearest the claim first. */
  sources: Id[];
  roots: Origin[];
  /** How many origins can be told apart: all that rest on unnamed people count as one, and those that do not say count as none. */
  distinct: number;
  /** How many roots do not say what they rest on. */
  notStated: number;
  /** More than one root rests on unnamed people: whether they are the same people cannot be established. */
  unnamedMayCoincide: boolean;
}

/** Follows `relies-on` from a claim's sources to where it ends. A cycle, which linking reports, ends at its first repeat. */
export function originsOf(graph: Graph, claim: Claim): Origins {
  const sources = reachable(graph, claim.sources);
  const roots = sources.flatMap((id) => originAt(graph, id) ?? []);
  const notStated = roots.filter(({ bases }) => bases.length === 0).length;
  const unnamed = roots.filter(({ bases }) => bases.includes('unnamed-people')).length;
  return {
    outlets: [...new Set(sources.map((id) => record(graph.sources, id).publisher))],
    sources,
    roots,
    distinct: roots.length - notStated - unnamed + Math.min(unnamed, 1),
    notStated,
    unnamedMayCoincide: unnamed > 1,
  };
}

function reachable(graph: Graph, from: readonly Id[]): Id[] {
  const met = new Set<Id>(from);
  for (const id of met) for (const word of record(graph.sources, id).reliesOn) if (!isBasis(word)) met.add(word);
  return [...met];
}

function originAt(graph: Graph, id: Id): Origin | null {
  const { reliesOn } = record(graph.sources, id);
  const bases = reliesOn.filter(isBasis);
  return bases.length > 0 || reliesOn.length === 0 ? { source: id, bases } : null;
}
