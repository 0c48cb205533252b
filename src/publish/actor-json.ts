import { actorAddress, responseAddress } from '../address.ts';
import { claimsAbout, claimsBy, membersOf, record, statementsOf, type Graph } from '../graph/graph.ts';
import { stancesOn } from '../graph/matrix.ts';
import { partyOf, roleOf } from '../graph/party.ts';
import type { Actor } from '../records/actor.ts';
import { actorRefs } from './actor-ref.ts';
import type { ToUrl } from './claim-json.ts';
import { claimEntry } from './claims-index-json.ts';

/** An actor as data: `/actors/<id>.json`. Every key is always there; lists may be empty. */
export function actorJson(graph: Graph, actor: Actor, toUrl: ToUrl) {
  return {
    id: actor.id,
    url: toUrl(actorAddress(actor.id)),
    name: actor.name,
    short: actor.short,
    kind: actor.kind,
    aliases: actor.aliases,
    country: actor.country,
    partOf: actor.partOf,
    ended: actor.ended,
    site: actor.url,
    wikidata: actor.wikidata,
    text: actor.text,
    members: actorRefs(
      graph,
      membersOf(graph, actor.id).map(({ id }) => id),
      toUrl,
    ),
    claimsAbout: claimsAbout(graph, actor.id).map((claim) => claimEntry(graph, claim, toUrl)),
    claimsBy: claimsBy(graph, actor.id).map((claim) => claimEntry(graph, claim, toUrl)),
    statements: statementsOf(graph, actor.id).flatMap((response) =>
      response.to.map((id) => {
        const claim = record(graph.claims, id);
        return {
          id: response.id,
          claim: id,
          party: partyOf(graph, claim, actor.id),
          role: roleOf(graph, claim, actor.id),
          on: response.on,
          speaker: response.speaker,
          stances: Object.fromEntries(stancesOn(response, claim).map(({ stance, parts }) => [stance, parts ?? []])),
          measure: response.measure,
          quote: response.quote,
          text: response.text,
          source: response.sources,
          url: toUrl(responseAddress(id, response.id)),
        };
      }),
    ),
  };
}
