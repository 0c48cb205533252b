import { absoluteHref } from '../../href.ts';
import { claimsIndexJson } from '../../publish/claims-index-json.ts';
import { graph } from '../../site.ts';

export const GET = (): Response => Response.json(claimsIndexJson(graph, absoluteHref));
