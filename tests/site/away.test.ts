import { describe, expect, it } from 'vitest';
import { pagesOf } from './pages.ts';
import { TEST_SITES } from './sites.ts';

describe.each(TEST_SITES)('the links of $name that lead away', (site) => {
  // A card stands in a frame on other sites: its links lead out of that, and here.
  const pages = pagesOf(site).filter(({ address }) => !address.endsWith('/card/'));
  const links = pages.flatMap(({ address, $ }) =>
    $('a[href]')
      .toArray()
      .filter((link) => /^https?:/iu.test($(link).attr('href') ?? ''))
      .map((link) => ({ address, href: $(link).attr('href') ?? '', rel: ($(link).attr('rel') ?? '').split(' ') })),
  );

  it('tell nobody where the reader comes from', () => {
    expect(links.length).toBeGreaterThan(20);
    const telling = links.filter(({ rel }) => !rel.includes('noopener') || !rel.includes('noreferrer'));
    expect(telling.map(({ address, href }) => `${address} ${href}`)).toEqual([]);
  });

  it('open no window of their own', () =>
    expect(pages.filter(({ $ }) => $('[target]').length > 0).map(({ address }) => address)).toEqual([]));
});
