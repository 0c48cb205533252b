import { describe, expect, it } from 'vitest';
import type { SourceBranch } from '../../../src/views/claim/sources.ts';
import { article, cast, claim, response, site, source } from '../../content.ts';
import { pageOf } from './page.ts';

const files = {
  ...site,
  ...cast,
  ...article(
    [
      source('report', 'publisher="herald" on="2020-01-01" kind="report" relies-on="leaflet named-people" read="part"'),
      source('second', 'publisher="tribune" on="2020-01-02" kind="report" relies-on="report"'),
      source('leaflet', 'publisher="acme" on="2019" kind="primary" relies-on="own-work"'),
      claim(),
      response('no', 'by="acme" on="2020-01-03" denies'),
    ].join('\n'),
  ),
};

const outline = (branches: readonly SourceBranch[]): unknown[] =>
  branches.map(({ publisher, branches: further }) => (further.length === 0 ? publisher : [publisher, outline(further)]));

describe('where a claim comes from', () => {
  const { sources } = pageOf(files);

  it('is a tree from its origins outwards', () => {
    expect(outline(sources.roots)).toEqual([['Acme', [['Herald', ['Tribune']]]]]);
    expect(sources.count).toBe(3);
  });

  it('says of each what it rests on besides the one above it, and how it was read', () => {
    const [leaflet] = sources.roots;
    expect(leaflet).toMatchObject({ restsOn: 'own work', isSilent: false, nature: 'Primary' });
    expect(leaflet?.branches[0]).toMatchObject({ restsOn: 'named people', nature: 'Report, read in part' });
    expect(sources.reading).toBe('Of 1 of the 2 sources on this page only a part was read.');
  });
});
