import openGraphScraper from 'open-graph-scraper';
import { describe, expect, it } from 'vitest';
import extractor from 'web-auto-extractor';
import { z } from 'zod';
import { viewOf } from '../../src/graph/claim-view.ts';
import { sayStanding } from '../../src/words/standing.ts';
import { pagesOf, type Page } from './pages.ts';
import { graphOf, TEST_SITES, type TestSite } from './sites.ts';

const place = z.string().regex(/^#[a-zA-Z\d-]+$/u);
const ref = z.strictObject({ '@id': z.union([z.url(), place]) });
const date = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u);
const text = z.string().min(1);

const named = z.object({ '@type': z.string(), '@id': z.url(), name: text });
const document = z.union([
  z.strictObject({ '@type': z.literal('CreativeWork'), '@id': z.url().optional(), url: z.url(), archivedAt: z.url().optional() }),
  z.strictObject({ '@type': z.literal('CreativeWork'), '@id': z.url() }),
]);

/** What readers of these types cannot do without. */
const REQUIRED = {
  ClaimReview: z.object({
    '@id': z.url(),
    url: z.url(),
    claimReviewed: text,
    datePublished: date,
    author: named,
    // A number would be a verdict that nobody gave.
    reviewRating: z.strictObject({ '@type': z.literal('Rating'), alternateName: text, ratingExplanation: text }),
    itemReviewed: z.object({
      '@type': z.literal('Claim'),
      '@id': place,
      text,
      datePublished: date,
      author: z.array(named).min(1),
      appearance: z.array(document).min(1),
    }),
  }),
  Quotation: z.object({
    '@id': place,
    text,
    dateCreated: date,
    spokenByCharacter: z.union([named, ref]),
    citation: z.array(z.union([document, ref])).min(1),
  }),
  CreativeWork: z.object({ '@id': z.url(), name: text, publisher: named, datePublished: date, archivedAt: z.url().optional() }),
  Article: z.object({ '@id': z.url(), headline: text, datePublished: date, dateModified: date, author: ref, publisher: ref }),
  ProfilePage: z.object({ url: z.url(), mainEntity: ref }),
  WebSite: z.object({ '@id': z.url(), name: text, url: z.url(), publisher: ref, potentialAction: z.object({ query: text }) }),
  BreadcrumbList: z.object({
    itemListElement: z
      .array(z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), name: text, item: z.url() }))
      .min(2),
  }),
  Organization: z.object({ '@id': z.url(), name: text }),
  GovernmentOrganization: z.object({ '@id': z.url(), name: text }),
  NewsMediaOrganization: z.object({ '@id': z.url(), name: text }),
  Person: z.object({ '@id': z.url(), name: text }),
} as const;

const graphShape = z.strictObject({
  '@context': z.union([
    z.literal('https://schema.org'),
    z.tuple([z.literal('https://schema.org'), z.strictObject({ '@base': z.url(), cito: z.url() }).partial()]),
  ]),
  '@graph': z.array(z.looseObject({ '@type': z.enum(Object.keys(REQUIRED) as [keyof typeof REQUIRED]) })).min(1),
});
type Tell = z.infer<typeof graphShape>;

const blocksOf = ({ $ }: Page): string[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((element) => $(element).text());

/** The graph of a page; throws where there is none or it is none. */
const graphIn = (page: Page): Tell => graphShape.parse(JSON.parse(blocksOf(page)[0]!));

/** What is missing in a graph, by node. */
const faultsIn = ({ '@graph': nodes }: Tell): string[] =>
  nodes.flatMap((node) => {
    const { error } = REQUIRED[node['@type']].safeParse(node);
    return error ? [`${node['@type']} ${String(node['@id'])}: ${z.prettifyError(error)}`] : [];
  });

const isOfRecord = ({ address }: Page): boolean => /^\/(?:claims|actors|articles|sources)\/[a-z\d-]+\/$/u.test(address);
const told = (site: TestSite) => pagesOf(site).filter((page) => isOfRecord(page) || page.address === '/');
const isClaim = ({ address }: Page): boolean => address.startsWith('/claims/');

describe.each(TEST_SITES)('what $name tells to machines', (site) => {
  const graph = graphOf(site);
  const base = `${graph.site.url.replace(/\/$/u, '')}${site.basePath}`;
  const idOf = ({ address }: Page): string => address.split('/')[2] ?? '';

  it('is one graph on the home page and on each page of a claim, an actor, a dossier and a source', () => {
    expect(told(site).filter((page) => blocksOf(page).length !== 1)).toEqual([]);
    expect(told(site).length).toBe(graph.claims.size + graph.actors.size + graph.articles.size + graph.sources.size + 1);
  });

  it('has all that its types require', () => {
    expect(told(site).flatMap((page) => faultsIn(graphIn(page)))).toEqual([]);
  });

  it('leaves no sign in it that could end the element', () => {
    expect(told(site).filter((page) => blocksOf(page).some((block) => block.includes('<')))).toEqual([]);
  });

  it('says of each claim how it stands, in the words of the page', () => {
    for (const page of told(site).filter(isClaim)) {
      const claim = graph.claims.get(idOf(page))!;
      const { sentence } = sayStanding(graph, claim, viewOf(graph, claim).standing);
      expect(graphIn(page)['@graph'][0], page.address).toMatchObject({
        '@type': 'ClaimReview',
        url: base + page.address.slice(1),
        reviewRating: { alternateName: sentence },
      });
    }
  });

  it('tells every response to a claim and why it stands as it does, and no reference leads nowhere', () => {
    for (const page of told(site).filter(isClaim)) {
      const { '@graph': nodes, '@context': context } = graphIn(page);
      const claim = graph.claims.get(idOf(page))!;
      const responses = graph.index.responsesTo.get(claim.id) ?? [];
      const { lines } = sayStanding(graph, claim, viewOf(graph, claim).standing);
      expect(nodes[0]).toMatchObject({ reviewRating: { ratingExplanation: lines.map((line) => line.text).join(' ') } });
      const said = nodes.filter((node) => node['@type'] === 'Quotation');
      expect(said.map((node) => node['@id']).sort()).toEqual(responses.map(({ id }) => `#${id}`).sort());
      expect(context).toMatchObject(['https://schema.org', { '@base': base + page.address.slice(1) }]);
      const places = new Set(
        page
          .$('[id]')
          .toArray()
          .map((element) => `#${page.$(element).attr('id')}`),
      );
      const lost = (JSON.stringify(nodes).match(/(?<="@id":")#[^"]+/gu) ?? []).filter(
        (id) => id !== '#Allegation' && !places.has(id),
      );
      expect(lost, page.address).toEqual([]);
    }
  });

  it('names where each document of a claim is read and archived', () => {
    for (const page of told(site).filter(isClaim)) {
      const claim = graph.claims.get(idOf(page))!;
      const responses = graph.index.responsesTo.get(claim.id) ?? [];
      const sources = [...new Set([claim, ...responses].flatMap((record) => record.sources))].map((id) => graph.sources.get(id)!);
      const text = JSON.stringify(graphIn(page));
      for (const { url, archive } of sources) {
        if (url !== null) expect(text, page.address).toContain(JSON.stringify(url));
        if (archive !== null) expect(text, page.address).toContain(`"archivedAt":${JSON.stringify(archive)}`);
      }
    }
  });

  it('tells the way to a page where it shows one', () => {
    const shown = pagesOf(site).filter(({ $ }) => $('nav.trail').length > 0);
    expect(shown.length).toBeGreaterThan(20);
    for (const page of shown) {
      const trail = graphIn(page)['@graph'].find((node) => node['@type'] === 'BreadcrumbList');
      const items = trail?.['itemListElement'] as { name: string; item: string }[];
      const links = page.$('nav.trail a').toArray();
      expect(items.slice(0, -1).map(({ name }) => name)).toEqual(links.map((link) => page.$(link).text()));
      expect(items.at(-1)?.item).toBe(base + page.address.slice(1));
    }
  });

  it('is read as the same by two extractors that have nothing in common', async () => {
    for (const page of told(site).filter((_, index) => index % 7 === 0)) {
      const graph = graphIn(page);
      const { result } = await openGraphScraper({ html: page.html });
      expect(result.jsonLD, page.address).toEqual([graph]);
      // It files blocks by their type, which a graph has not.
      expect(Object.values(extractor().parse(page.html).jsonld), page.address).toEqual([[graph]]);
    }
  });
});
