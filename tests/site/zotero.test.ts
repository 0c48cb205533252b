import { describe, expect, it } from 'vitest';
import { recordedOn } from '../../src/publish/fingerprint.ts';
import { pagesOf, type Page } from './pages.ts';
import { graphOf, TEST_SITES } from './sites.ts';

/** The namespaces by whose prefix the Embedded Metadata translator reads a tag as a statement about the page. */
const PREFIXES = new Set(['dc', 'dcterms', 'og', 'z', 'article', 'prism', 'bibo', 'eprints']);

/** What Zotero's Embedded Metadata translator makes of a page, by its rules: first what HighWire Press tags say, then statements. */
function saveToZotero({ $ }: Page) {
  const tags = $('head meta')
    .toArray()
    .map((element) => {
      const name = $(element).attr('name') ?? $(element).attr('property') ?? '';
      return { name, content: $(element).attr('content') ?? '' };
    });
  const highwire = (name: string) => tags.find((tag) => tag.name === name)?.content;
  // Three signs may stand between prefix and property, and the property begins with a small letter.
  const said = (prefix: string, property: string) =>
    tags.find(({ name }) => {
      const [, before = '', after = ''] = /^([^.:_]+)[.:_](.+)$/u.exec(name) ?? [];
      const isStatement = before.toLowerCase() === prefix && PREFIXES.has(prefix);
      return isStatement && after.charAt(0).toLowerCase() + after.slice(1) === property;
    })?.content;
  const guessed = highwire('citation_title') === undefined ? 'webpage' : 'journalArticle';
  return {
    itemType: said('z', 'itemType') ?? guessed,
    title: highwire('citation_title') ?? said('dc', 'title') ?? said('og', 'title'),
    date: highwire('citation_date') ?? said('dc', 'date'),
    url: highwire('citation_public_url') ?? said('og', 'url'),
    websiteTitle: said('dc', 'source') ?? said('og', 'site_name'),
    creators: tags.filter(({ name }) => /^(?:citation_authors?|dc[.:_]creator|dc[.:_]contributor)$/iu.test(name)),
    // Where nobody is named, the translator takes what has one of these classes for the author.
    bylines: $('.byline, .vcard').length,
    abstractNote: highwire('citation_abstract') ?? said('dc', 'description') ?? said('og', 'description'),
  };
}

describe.each(TEST_SITES)('a reader who saves a claim of $name to Zotero', (site) => {
  const graph = graphOf(site);
  const base = `${graph.site.url.replace(/\/$/u, '')}${site.basePath}`;

  it('has a web page with its title, its day, its address and the name of the site, and nobody as its author', () => {
    const pages = pagesOf(site).filter(
      ({ address }) => graph.claims.has(address.split('/')[2] ?? '') && /^\/claims\/[^/]+\/$/u.test(address),
    );
    expect(pages).toHaveLength(graph.claims.size);
    for (const page of pages) {
      const claim = graph.claims.get(page.address.split('/')[2]!)!;
      expect(saveToZotero(page), page.address).toEqual({
        itemType: 'webpage',
        title: page.$('h1').text().trim(),
        date: recordedOn(graph, claim),
        url: base + page.address.slice(1),
        websiteTitle: graph.site.name,
        creators: [],
        bylines: 0,
        abstractNote: page.$('meta[name=description]').attr('content'),
      });
    }
  });
});
