import type { GovernmentOrganization, NewsMediaOrganization, Organization, PersonLeaf, ProfilePage } from 'schema-dts';
import { actorAddress } from '../../address.ts';
import { membersOf, recordsOf, type Graph } from '../../graph/graph.ts';
import type { Actor, ActorKind } from '../../records/actor.ts';
import type { ToUrl } from '../claim-json.ts';
import { refTo, type Node } from './node.ts';
import { siteRef } from './site-node.ts';

type Body = Extract<Organization | GovernmentOrganization | NewsMediaOrganization, { '@type': BodyType }>;
type BodyType = 'Organization' | 'GovernmentOrganization' | 'NewsMediaOrganization';

/** An actor by name, where it takes part in something. */
export function actorNode({ id, name, kind }: Actor, toUrl: ToUrl): Body | PersonLeaf {
  const named = { ...refTo(toUrl(actorAddress(id))), name };
  return kind === 'person' ? { '@type': 'Person', ...named } : { '@type': bodyType(kind), ...named };
}

/** The page of an actor: who it is, and what it is an office of. */
export function actorGraph(graph: Graph, actor: Actor, toUrl: ToUrl): Node[] {
  const url = toUrl(actorAddress(actor.id));
  const page: ProfilePage = { '@type': 'ProfilePage', url, mainEntity: refTo(url), isPartOf: siteRef(toUrl) };
  return [page, wholeActor(graph, actor, toUrl)];
}

function wholeActor(graph: Graph, actor: Actor, toUrl: ToUrl): Node {
  const node = actorNode(actor, toUrl);
  const known = {
    alternateName: actor.aliases,
    description: actor.text,
    url: actor.url ?? undefined,
    sameAs: actor.wikidata === null ? undefined : `https://www.wikidata.org/wiki/${actor.wikidata}`,
  };
  const wholes = recordsOf(graph.actors, actor.partOf === null ? [] : [actor.partOf]);
  const refs = (actors: readonly Actor[]) => actors.map(({ id }) => refTo(toUrl(actorAddress(id))));
  if (node['@type'] === 'Person') return { ...node, ...known, affiliation: refs(wholes), deathDate: actor.ended ?? undefined };
  const members = membersOf(graph, actor.id);
  return {
    ...node,
    ...known,
    parentOrganization: refs(wholes),
    subOrganization: refs(members.filter(({ kind }) => kind !== 'person')),
    employee: refs(members.filter(({ kind }) => kind === 'person')),
    dissolutionDate: actor.ended ?? undefined,
  };
}

function bodyType(kind: Exclude<ActorKind, 'person'>): BodyType {
  switch (kind) {
    case 'outlet':
      return 'NewsMediaOrganization';
    case 'agency':
    case 'government':
    case 'court':
      return 'GovernmentOrganization';
    case 'company':
    case 'group':
      return 'Organization';
    default:
      return kind satisfies never;
  }
}
