import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteHref } from '../../href.ts';
import { actorJson } from '../../publish/actor-json.ts';
import type { Actor } from '../../records/actor.ts';
import { graph } from '../../site.ts';

export const getStaticPaths = (() =>
  [...graph.actors.values()].map((actor) => ({ params: { id: actor.id }, props: { actor } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ actor: Actor }> = ({ props }) => Response.json(actorJson(graph, props.actor, absoluteHref));
