import { describe, expect, it } from 'vitest';
import { claimAddress, sourceAddress } from '../../src/address.ts';
import { responsesTo } from '../../src/graph/graph.ts';
import { carriersOf } from '../../src/link/carriers.ts';
import { pagesOf, resolveLink } from './pages.ts';
import { graphOf, TEST_SITES } from './sites.ts';

describe.each(TEST_SITES)('a reader of $name', (site) => {
  it('is led from each proved quotation of a claim to the passage of every source that carries it, and from no other', () => {
    const graph = graphOf(site);
    const pages = new Map(pagesOf(site).map((page) => [page.address, page]));
    const seen = [...graph.claims.values()].map((claim) => {
      const records = [claim, ...responsesTo(graph, claim.id)].flatMap((record) => [record, ...record.wordings]);
      const address = claimAddress(claim.id);
      const $ = pages.get(address)?.$;
      const marks = $?.('a.proved')
        .toArray()
        .map((link) => resolveLink($(link).attr('href') ?? '', address, site.basePath));
      const proved = records
        .filter((record) => graph.proved.has(record))
        .flatMap((record) => carriersOf(record, graph.passages))
        .map(({ source, found }) => `${sourceAddress(source)}#passage-${(found[0]?.passage ?? 0) + 1}`);
      return { claim: claim.id, marks: marks?.sort(), proved: proved.sort() };
    });
    for (const { claim, marks, proved } of seen) expect(marks, claim).toEqual(proved);
    expect(seen.some(({ proved }) => proved.length > 1)).toBe(true);
  });
});
