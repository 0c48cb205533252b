import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import { claimsIn, claimsOn, extendedBy, replacedBy, topicsOf, type Graph } from './graph.ts';

const MOST = 6;

/** How many claims of a topic are looked at: so that the cost does not grow with the topic. */
const LOOKED_AT = 50;

/** Claims a reader of this one may want next: those it replaces or extends and the other way round, those of its article, those of its topics about the same actors. */
export function relatedClaims(graph: Graph, claim: Claim): Id[] {
  const kin = [
    ...[claim.replaces, claim.extends].filter((id) => id !== null),
    ...[...replacedBy(graph, claim.id), ...extendedBy(graph, claim.id)].map(({ id }) => id),
  ];
  const siblings = claimsIn(graph, claim.article).map(({ id }) => id);
  const cousins = topicsOf(graph, claim)
    .flatMap((topic) => claimsOn(graph, topic).slice(0, LOOKED_AT))
    .filter((other) => other.about.some((actor) => claim.about.includes(actor)))
    .map(({ id }) => id);
  const others = new Set([...kin, ...siblings, ...cousins]);
  others.delete(claim.id);
  return [...others].slice(0, MOST);
}
