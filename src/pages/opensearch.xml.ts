import { absoluteHref } from '../href.ts';
import { escapeXml } from '../publish/feeds/xml.ts';
import { graph } from '../site.ts';

/** Lets a browser search the site from its address bar. */
export function GET(): Response {
  const { name, description } = graph.site;
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(name.slice(0, 16))}</ShortName>
  <Description>${escapeXml(description ?? name)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${escapeXml(absoluteHref('/favicon.svg'))}</Image>
  <Image width="192" height="192" type="image/png">${escapeXml(absoluteHref('/icon-192.png'))}</Image>
  <Url type="text/html" template="${escapeXml(absoluteHref('/search/'))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absoluteHref('/opensearch.xml'))}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}
