import { href } from '../href.ts';
import { graph } from '../site.ts';

/** Lets a reader keep the site among the programs of a phone. */
export function GET(): Response {
  const { name, description, language } = graph.site;
  const manifest = {
    name,
    short_name: name.slice(0, 12),
    description: description ?? undefined,
    lang: language,
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    background_color: '#fcfaf5',
    theme_color: '#fcfaf5',
    icons: [{ src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
}
