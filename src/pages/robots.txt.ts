import { absoluteHref } from '../href.ts';

export const GET = (): Response => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteHref('/sitemap-index.xml')}\n`);
