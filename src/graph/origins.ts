import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import { BASES, isBasis, type Basis } from '../records/source.ts';
import { record, type Graph } from './graph.ts';

/** Where a chain of sources ends. */
export interface Root {
  source: Id;
  /** What the source says it rests on; null where it does not say. */
  basis: Basis | null;
}

/** Where a claim comes from: its sources followed through `relies-on` to their roots. */
export interface Origins {
  /** The publishers met on the way, nearest the claim first. */
  outlets: Id[];
  /** Every source met on the way, nearest the claim first. */
  sources: Id[];
  roots: Root[];
  /** How many origins can be told apart: all unnamed people count as one. */
  distinct: number;
  /** More than one root rests on unnamed people: whether they are the same people cannot be established. */
  unnamedMayCoincide: boolean;
  /** E.g. "5 outlets, 1 origin: unnamed people." */
  sentence: string;
}

/** Follows `relies-on` from a claim's sources to where it ends. A cycle, which linking reports, ends at its first repeat. */
export function originsOf(graph: Graph, claim: Claim): Origins {
  const sources = reachable(graph, claim.sources);
  const roots = sources.flatMap((id) => rootsAt(graph, id));
  const outlets = [...new Set(sources.map((id) => record(graph.sources, id).publisher))];
  const unnamed = roots.filter(({ basis }) => basis === 'unnamed-people').length;
  const distinct = roots.length - unnamed + Math.min(unnamed, 1);
  return {
    outlets,
    sources,
    roots,
    distinct,
    unnamedMayCoincide: unnamed > 1,
    sentence: sentenceOf(outlets, roots, distinct, unnamed),
  };
}

function reachable(graph: Graph, from: readonly Id[]): Id[] {
  const met = new Set<Id>(from);
  for (const id of met) for (const word of record(graph.sources, id).reliesOn) if (!isBasis(word)) met.add(word);
  return [...met];
}

function rootsAt(graph: Graph, id: Id): Root[] {
  const { reliesOn } = record(graph.sources, id);
  if (reliesOn.length === 0) return [{ source: id, basis: null }];
  return reliesOn.filter(isBasis).map((basis) => ({ source: id, basis }));
}

function sentenceOf(outlets: Id[], roots: Root[], distinct: number, unnamed: number): string {
  const bases = [...new Set(roots.map(({ basis }) => (basis === null ? 'not stated' : BASES[basis].label)))];
  const origins = `${count(distinct, 'origin')}: ${bases.join(', ')}`;
  const doubt = unnamed > 1 ? ' Whether the unnamed people of different sources are the same cannot be established.' : '';
  return `${count(outlets.length, 'outlet')}, ${origins}.${doubt}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
