import { absoluteHref } from '../href.ts';
import { graph } from '../site.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);

/** Lets a browser search the site from its address bar. */
export function GET(): Response {
  const { name, description } = graph.site;
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(name.slice(0, 16))}</ShortName>
  <Description>${escape(description ?? name)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${escape(absoluteHref('/favicon.svg'))}</Image>
  <Url type="text/html" template="${escape(absoluteHref('/search/'))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}
