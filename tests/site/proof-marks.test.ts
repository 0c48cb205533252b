import { describe, expect, it } from 'vitest';
import { claimAddress } from '../../src/address.ts';
import { responsesTo } from '../../src/graph/graph.ts';
import { pagesOf } from './pages.ts';
import { graphOf, TEST_SITES } from './sites.ts';

describe.each(TEST_SITES)('a reader of $name', (site) => {
  it('sees a proof mark for each quotation of a claim that is proved, and for no other', () => {
    const graph = graphOf(site);
    const pages = new Map(pagesOf(site).map((page) => [page.address, page]));
    const seen = [...graph.claims.values()].map((claim) => {
      const records = [claim, ...responsesTo(graph, claim.id)].flatMap((record) => [record, ...record.wordings]);
      const marks = pages.get(claimAddress(claim.id))?.$('a.proved[href$="/method/#Proof"]').length;
      return { claim: claim.id, marks, proved: records.filter((record) => graph.proved.has(record)).length };
    });
    expect(seen.filter(({ marks, proved }) => marks !== proved)).toEqual([]);
    expect(seen.some(({ proved }) => proved > 1)).toBe(true);
  });
});
