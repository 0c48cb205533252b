import { describe, expect, it } from 'vitest';
import { renderHtml, parseMarkdown } from '../../src/parse/markdown.ts';
import { linkProse } from '../../src/views/words.ts';

const show = (markdown: string): string =>
  linkProse(renderHtml(parseMarkdown(markdown).children), (address) => `/base${address}`);

describe('prose on a page', () => {
  it('leads to other pages under the path the site stands under, and elsewhere as it is written', () => {
    expect(show('[here](/claims/leak/#found) and [there](https://example.org/claims/)')).toBe(
      '<p><a href="/base/claims/leak/#found">here</a> and <a href="https://example.org/claims/" rel="noopener noreferrer">there</a></p>',
    );
  });

  it('stays whole where its text looks like a link, and keeps signs of private use', () => {
    expect(show('`<a href="/claims/">` \uE000 &#xE000; [a](/a/?b=1&c=2 "href=\uE000")')).toBe(
      '<p><code>&#x3C;a href="/claims/"></code> \uE000 \uE000 <a href="/base/a/?b=1&amp;c=2" title="href=\uE000">a</a></p>',
    );
  });

  it('is no link where its text has the sign that stands for one, which the check refuses', () => {
    expect(show('\uFDD0 [a](/a/ "href=\uFDD0")')).toBe('<p>\uFFFD <a href="/base/a/" title="href=\uFFFD">a</a></p>');
  });

  it('has curly marks, but not in code', () => {
    expect(show('"It\'s `don\'t`," she said.')).toBe("<p>“It’s <code>don't</code>,” she said.</p>");
  });
});
