import { absoluteHref } from '../href.ts';
import { llmsText } from '../publish/llms-text.ts';
import { graph } from '../site.ts';

export const GET = (): Response =>
  new Response(llmsText(graph, absoluteHref), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
