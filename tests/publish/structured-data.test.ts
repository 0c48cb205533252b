import { describe, expect, it } from 'vitest';
import { urlsOf } from '../../src/address.ts';
import { record, type Graph } from '../../src/graph/graph.ts';
import { claimGraph } from '../../src/publish/structured-data/claim-graph.ts';
import { CITO_OF_STANCE } from '../../src/publish/structured-data/cito.ts';
import { writeGraph } from '../../src/publish/structured-data/node.ts';
import { sourceGraph } from '../../src/publish/structured-data/source-graph.ts';
import { STANCE_NAMES } from '../../src/records/stance.ts';
import { claim, folder, graphOf, response } from '../content.ts';

const toUrl = urlsOf('https://site.example', '/');
const url = 'https://site.example/claims/leak/';

const graphWith = (...blocks: string[]) => graphOf(folder(claim('leak', ['found', 'sold']), ...blocks));

type Told = Record<string, unknown>;

/** What a machine reads from the page of the claim. */
const readPage = (graph: Graph): { '@context': unknown; '@graph': Told[] } =>
  JSON.parse(writeGraph(claimGraph(graph, record(graph.claims, 'leak'), toUrl), url)) as {
    '@context': unknown;
    '@graph': Told[];
  };

const reviewOf = (graph: Graph): Told => readPage(graph)['@graph'][0]!;
const quotationOf = (graph: Graph): Told => readPage(graph)['@graph'].find((node) => node['@type'] === 'Quotation')!;

describe('a claim tells machines', () => {
  it('what is alleged by whom of whom, when and where, and how it stands, in words and without a number', () => {
    const graph = graphWith(response('acme-1', 'by="acme" on="2020-01-02" denies="found"'));
    expect(reviewOf(graph)).toEqual({
      '@type': 'ClaimReview',
      '@id': url,
      url,
      claimReviewed: 'Acme did leak.',
      datePublished: '2021-01-01',
      dateModified: '2021-01-01',
      author: {
        '@type': 'Organization',
        '@id': 'https://site.example/#publisher',
        name: graph.site.publisher,
        url: 'https://site.example/about/',
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'Acme denies 1 of 2 points. 1 of 2 points open.',
        ratingExplanation: 'Acme denies 1 of 2 points. 1 of 2 points not answered by those they are about.',
      },
      itemReviewed: {
        '@type': 'Claim',
        '@id': '#Allegation',
        text: 'Acme did leak.',
        datePublished: '2020-01-01',
        author: [{ '@type': 'NewsMediaOrganization', '@id': 'https://site.example/actors/herald/', name: 'Herald' }],
        about: [{ '@type': 'Organization', '@id': 'https://site.example/actors/acme/', name: 'Acme' }],
        appearance: [
          {
            '@type': 'CreativeWork',
            '@id': 'https://site.example/sources/report/',
            url: 'https://example.org/report',
            archivedAt: 'https://archive.example/report',
          },
          { '@type': 'CreativeWork', url: 'https://example.org/second', archivedAt: 'https://archive.example/second' },
        ],
      },
    });
  });

  it.each([
    ['denies="found"', { 'cito:disagreesWith': [{ '@id': '#found' }] }],
    ['denies', { 'cito:disagreesWith': [{ '@id': '#Allegation' }] }],
    ['admits="sold" disputes="found"', { 'cito:agreesWith': [{ '@id': '#sold' }], 'cito:disputes': [{ '@id': '#found' }] }],
  ])('what "%s" does to which point', (stances, relations) => {
    const graph = graphWith(response('acme-1', `by="acme" on="2020-01-02" ${stances}`));
    expect(quotationOf(graph)).toMatchObject({
      '@id': '#acme-1',
      spokenByCharacter: { '@id': 'https://site.example/actors/acme/' },
      citation: [{ '@id': 'https://site.example/sources/report/' }],
      ...relations,
    });
  });

  it('places on its page from the address of the page, in terms that are named', () => {
    const graph = graphWith(response('acme-1', 'by="acme" on="2020-01-02" denies="found"'));
    expect(readPage(graph)['@context']).toEqual(['https://schema.org', { '@base': url, cito: 'http://purl.org/spar/cito/' }]);
  });

  it('of a refusal who refused, and no relation to what was alleged', () => {
    const graph = graphWith(response('acme-1', 'by="acme" on="2020-01-02" declines'));
    expect(Object.keys(quotationOf(graph)).filter((key) => key.startsWith('cito:'))).toEqual([]);
  });

  it('what a later statement takes the place of', () => {
    const graph = graphWith(
      response('acme-1', 'by="acme" on="2020-01-02" denies="found"'),
      response('acme-2', 'by="acme" on="2020-02-02" admits="found" supersedes="acme-1"'),
    );
    const later = readPage(graph)['@graph'].find((node) => node['@id'] === '#acme-2');
    expect(later).toMatchObject({ 'cito:updates': [{ '@id': '#acme-1' }] });
  });

  it('what this site got wrong', () => {
    const graph = graphWith(':::correction{on="2022-02-01" to="leak"}\nThe date was wrong.\n:::\n');
    expect(reviewOf(graph)).toMatchObject({
      dateModified: '2022-02-01',
      correction: [{ '@type': 'CorrectionComment', datePublished: '2022-02-01', text: 'The date was wrong.' }],
    });
  });
});

it('each stance has a term or a reason to have none', () => {
  for (const name of STANCE_NAMES) expect(CITO_OF_STANCE[name].reason, name).not.toBe('');
});

it('the page of a source tells the rest of it', () => {
  const graph = graphWith();
  expect(sourceGraph(graph, record(graph.sources, 'report'), toUrl)[0]).toMatchObject({
    '@type': 'CreativeWork',
    '@id': 'https://site.example/sources/report/',
    publisher: { '@type': 'NewsMediaOrganization', name: 'Herald' },
    archivedAt: 'https://archive.example/report',
  });
});

it('no sign of the content can end the element it stands in', () => {
  const graph = graphOf(folder(claim('leak').replaceAll('Acme did leak', 'Acme did `</script><!--<script>`')));
  const text = writeGraph(claimGraph(graph, record(graph.claims, 'leak'), toUrl), url);
  expect(text).not.toContain('<');
  expect(text).toContain('\\u003c/script>');
  expect((JSON.parse(text) as { '@graph': object[] })['@graph'][0]).toMatchObject({
    claimReviewed: 'Acme did </script><!--<script>.',
  });
});
