import { describe, expect, it } from 'vitest';
import { pagesOf, squash, type Page } from './pages.ts';
import { graphOf, INVENTED_SITE, TEST_SITES } from './sites.ts';

/** Whatever in the content is written from right to left by its own word. */
function textsFromRight(): Set<string> {
  const graph = graphOf(INVENTED_SITE);
  const claims = [...graph.claims.values()].filter(({ lang }) => lang === 'ar');
  const said = [...graph.responses.values()]
    .flatMap((response) => [response, ...response.wordings])
    .filter(({ lang }) => lang === 'ar');
  const sources = [...graph.sources.values()].filter(({ lang }) => lang === 'ar');
  const articles = [...graph.articles.values()].filter(({ language }) => language === 'ar');
  return new Set(
    [
      ...claims.flatMap(({ statement, parts }) => [statement, ...parts.map(({ text }) => text)]),
      ...said.flatMap(({ quote, text }) => [quote ?? '', text]),
      ...[...sources, ...articles].map(({ title }) => title),
    ]
      .map(squash)
      .filter((text) => text !== ''),
  );
}

/** The innermost elements of a page that hold one of some texts and nothing else. */
const holding = ({ $ }: Page, texts: ReadonlySet<string>) =>
  $('main *')
    .toArray()
    .filter((element) => texts.has(squash($(element).text())) && $(element).children().length === 0)
    .map((element) => $(element));

describe.each(TEST_SITES)('in $name', (site) => {
  it('whatever is marked as Arabic runs from right to left', () => {
    const unmarked = pagesOf(site).flatMap(({ address, $ }) =>
      $('[lang^=ar]:not([dir=rtl])')
        .toArray()
        .map((element) => `${address} ${$.html(element).slice(0, 80)}`),
    );
    expect(unmarked).toEqual([]);
  });
});

it('every Arabic statement, point, quotation and title is marked as such wherever it stands', () => {
  const texts = textsFromRight();
  const unmarked = pagesOf(INVENTED_SITE).flatMap((page) =>
    holding(page, texts)
      .filter((element) => element.closest('[lang]').attr('lang') !== 'ar' && !element.closest('pre, code').length)
      .map(
        (element) =>
          `${page.address} <${element.prop('tagName')?.toLowerCase()}> in <${element.parent().prop('tagName')?.toLowerCase()} class="${element.parent().attr('class') ?? ''}">: ${element.text().trim().slice(0, 30)}`,
      ),
  );
  expect(unmarked).toEqual([]);
});
