import { describe, expect, it } from 'vitest';
import {
  actorAddress,
  articleAddress,
  claimAddress,
  claimJsonAddress,
  responseAddress,
  sourceAddress,
  topicAddress,
} from '../../src/address.ts';
import { topicsOf, type Graph } from '../../src/graph/graph.ts';
import { isPublicBody } from '../../src/records/actor.ts';
import { isBasis } from '../../src/records/source.ts';
import { linksOf, pagesFrom, pagesOf } from './pages.ts';
import { graphOf, TEST_SITES, type TestSite } from './sites.ts';

/** A page and a link that a reader must find on it, as `from → to`. */
type Relation = [from: string, to: string];

function claimRelations(graph: Graph): Relation[] {
  return [...graph.claims.values()].flatMap((claim): Relation[] => {
    const page = claimAddress(claim.id);
    const others: string[] = [
      ...[...claim.by, ...claim.about, ...claim.named].map(actorAddress),
      ...[...claim.sources, ...claim.wordings.flatMap(({ sources }) => sources)].map(sourceAddress),
      ...topicsOf(graph, claim).map(topicAddress),
      articleAddress(claim.article),
      ...[claim.replaces, claim.extends].filter((id) => id !== null).map(claimAddress),
    ];
    return [...others.flatMap((other) => bothWays(page, other)), [page, claimJsonAddress(claim.id)]];
  });
}

function responseRelations(graph: Graph): Relation[] {
  return [...graph.responses.values()].flatMap((response) =>
    response.to.flatMap((claim): Relation[] => {
      const page = claimAddress(claim);
      const place = responseAddress(claim, response.id);
      const others = [actorAddress(response.by), ...response.sources.map(sourceAddress), articleAddress(response.article)];
      const replaced = response.supersedes.map((one) => one.response).filter((id) => graph.responses.get(id)?.to.includes(claim));
      return [
        ...others.flatMap((other): Relation[] => [
          [page, other],
          [other, place],
        ]),
        ...replaced.flatMap((id): Relation[] => [
          [page, responseAddress(claim, id)],
          [page, place],
        ]),
      ];
    }),
  );
}

function sourceRelations(graph: Graph): Relation[] {
  return [...graph.sources.values()].flatMap((source) => {
    const others = [
      actorAddress(source.publisher),
      ...source.reliesOn.filter((word) => !isBasis(word)).map(sourceAddress),
      ...(source.via === null ? [] : [sourceAddress(source.via)]),
      articleAddress(source.article),
    ];
    return others.flatMap((other) => bothWays(sourceAddress(source.id), other));
  });
}

function actorRelations(graph: Graph): Relation[] {
  const whole = [...graph.actors.values()].flatMap(({ id, partOf }) =>
    partOf === null ? [] : bothWays(actorAddress(id), actorAddress(partOf)),
  );
  const lists = [...graph.actors.values()].flatMap(({ id, kind }): Relation[] => [
    ['/actors/', actorAddress(id)],
    ...(isPublicBody({ kind }) ? [['/agencies/', actorAddress(id)] as Relation] : []),
    ...(kind === 'outlet' ? [['/outlets/', actorAddress(id)] as Relation] : []),
  ]);
  return [...whole, ...lists];
}

function articleRelations(graph: Graph): Relation[] {
  return [...graph.articles.values()].flatMap(({ id, topics }) => [
    ['/articles/', articleAddress(id)] as Relation,
    ...topics.flatMap((topic) => bothWays(articleAddress(id), topicAddress(topic))),
  ]);
}

function listRelations(graph: Graph): Relation[] {
  return [
    ...[...graph.claims.keys()].flatMap((id): Relation[] => [
      ['/claims/', claimAddress(id)],
      ['/timeline/', claimAddress(id)],
    ]),
    ...[...graph.responses.values()].flatMap(({ id, to }) =>
      to.map((claim): Relation => ['/timeline/', responseAddress(claim, id)]),
    ),
    ...[...graph.sources.keys()].map((id): Relation => ['/sources/', sourceAddress(id)]),
    ...[...graph.topics.keys()].map((id): Relation => ['/', topicAddress(id)]),
  ];
}

function correctionRelations(graph: Graph): Relation[] {
  return graph.corrections.flatMap(({ to, article }): Relation[] => {
    if (to === null || graph.articles.has(to)) return [['/corrections/', articleAddress(to ?? article)]];
    return graph.claims.has(to) ? bothWays('/corrections/', claimAddress(to)) : [];
  });
}

const bothWays = (one: string, other: string): Relation[] => [
  [one, other],
  [other, one],
];

/** The relations that no link on the page, or on the further pages of its list, shows. */
function missingLinks(site: TestSite, relations: Relation[]): string[] {
  const links = new Map<string, Set<string>>();
  const linksFrom = (address: string): Set<string> => {
    const found = links.get(address) ?? new Set(pagesFrom(site, address).flatMap((page) => linksOf(page, site)));
    links.set(address, found);
    return found;
  };
  const shown = ([from, to]: Relation): boolean =>
    linksFrom(from).has(to) || (!to.includes('#') && [...linksFrom(from)].some((link) => link.startsWith(`${to}#`)));
  return [...new Set(relations.filter((relation) => !shown(relation)).map(([from, to]) => `${from} → ${to}`))];
}

describe.each(TEST_SITES)('$name links, both ways,', (site) => {
  const graph = graphOf(site);
  it.each([
    ['claims with actors, sources, topics, articles and the claims they replace or extend', claimRelations],
    ['responses with speakers, sources and articles', responseRelations],
    ['sources with publishers, articles and the sources they rely on', sourceRelations],
    ['offices with what they are part of, and every actor from its list', actorRelations],
    ['articles with topics', articleRelations],
    ['everything from a list and from the timeline', listRelations],
    ['corrections with what they correct', correctionRelations],
  ])('%s', (_, relations) => expect(missingLinks(site, relations(graph))).toEqual([]));

  it('each point and each response of a claim has its place on the page', () => {
    const lost = pagesOf(site).flatMap(({ address, $ }) => {
      const claim = graph.claims.get(/^\/claims\/([^/]+)\/$/u.exec(address)?.[1] ?? '');
      if (claim === undefined) return [];
      const responses = [...graph.responses.values()].filter(({ to }) => to.includes(claim.id));
      return [...claim.parts, ...responses]
        .filter(({ id }) => $(`[id="${id}"]`).length !== 1)
        .map(({ id }) => `${address}#${id}`);
    });
    expect(lost).toEqual([]);
  });
});
