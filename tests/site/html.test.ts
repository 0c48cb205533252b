import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { pagesOf } from './pages.ts';
import { TEST_SITES } from './sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    // Ids are written by people and are addresses: "12-points" and "a.b" are as good as any in HTML5.
    'valid-id': ['error', { relaxed: true }],
    // Safari reads a list without bullets as none unless it is told its role.
    'no-redundant-role': 'off',
    // Scripts and styles come from the same host as the page.
    'require-sri': 'off',
    // Names and words of the content, not markup of ours.
    'long-title': 'off',
    // Spaces at the end of a line come from the templates and are compressed away on the wire.
    'no-trailing-whitespace': 'off',
    // <meta …/> and <meta …> are the same in HTML.
    'void-style': 'off',
  },
});

describe.each(TEST_SITES)('every page of $name', (site) => {
  it('is valid HTML and names what it shows to those who cannot see it', async () => {
    const faults = new Map<string, string[]>();
    for (const { address, html } of pagesOf(site)) {
      const { results } = await validator.validateString(html);
      for (const { ruleId, message, line, column } of results.flatMap((result) => result.messages)) {
        const fault = `${ruleId}: ${message}`;
        faults.set(fault, [...(faults.get(fault) ?? []), `${address}:${line}:${column}`]);
      }
    }
    expect([...faults].map(([fault, places]) => `${fault} ${places.length} times, first at ${places[0]}`)).toEqual([]);
  });

  it('has no script and no style of its own, so that a strict policy holds', () => {
    const faults = pagesOf(site).flatMap(({ address, $ }) => {
      const scripts = $('script:not([src])').filter((_, script) => $(script).attr('type') !== 'application/ld+json');
      const handlers = $('*').filter((_, element) =>
        Object.keys((element as { attribs: object }).attribs).some((name) => name.startsWith('on')),
      );
      return [...scripts, ...handlers, ...$('style, [style]')].map((element) => `${address} ${$.html(element).slice(0, 90)}`);
    });
    expect(faults).toEqual([]);
  });
});
