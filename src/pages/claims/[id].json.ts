import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteHref } from '../../href.ts';
import { claimJson } from '../../publish/claim-json.ts';
import type { Claim } from '../../records/claim.ts';
import { graph } from '../../site.ts';

export const getStaticPaths = (() =>
  [...graph.claims.values()].map((claim) => ({ params: { id: claim.id }, props: { claim } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ claim: Claim }> = ({ props }) => Response.json(claimJson(graph, props.claim, absoluteHref));
