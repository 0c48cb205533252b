import type { ClaimView } from '../graph/claim-view.ts';
import { record, responsesTo, topicsOf, type Graph } from '../graph/graph.ts';
import { isPublicBody, type ActorKind } from '../records/actor.ts';
import type { Id } from '../records/id.ts';
import type { Facet } from './facets.ts';

/** The filter values of one record: ids, sorted. */
export type Filters = Partial<Record<Facet, string[]>>;

/** What a claim can be found by. Its responses carry the same, so that a filter keeps a claim together. */
export function claimFilters(graph: Graph, view: ClaimView): Filters {
  const { claim, standing } = view;
  const speakers = responsesTo(graph, claim.id).map(({ by }) => by);
  const named = [...claim.by, ...claim.about, ...claim.named, ...speakers];
  const sources = [...claim.sources, ...claim.wordings.flatMap((wording) => wording.sources)];
  const publishers = sources.map((source) => record(graph.sources, source).publisher);
  return {
    actor: sorted(named),
    agency: sorted(publicBodies(graph, named)),
    outlet: sorted(ofKind(graph, [...publishers, ...claim.by], 'outlet')),
    topic: sorted(topicsOf(graph, claim)),
    reply: [standing.reply],
    agencies: [standing.agencies],
    year: [yearOf(claim.on)],
  };
}

/** The actor facets that an actor itself falls under. */
export function actorFilters(graph: Graph, actor: Id): Filters {
  return { actor: [actor], agency: publicBodies(graph, [actor]), outlet: ofKind(graph, [actor], 'outlet') };
}

/** The year of a date of any precision. */
export const yearOf = (date: string): string => date.slice(0, 4);

/** Each value once, in a fixed order. */
export const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

const publicBodies = (graph: Graph, actors: readonly Id[]): Id[] =>
  actors.filter((actor) => isPublicBody(record(graph.actors, actor)));

function ofKind(graph: Graph, actors: readonly Id[], kind: ActorKind): Id[] {
  return actors.filter((actor) => record(graph.actors, actor).kind === kind);
}
