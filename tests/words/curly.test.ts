import { describe, expect, it } from 'vitest';
import { curlMarks } from '../../src/words/curly.ts';
import { renderHtml, parseMarkdown } from '../../src/parse/markdown.ts';

describe('quotation marks and apostrophes of prose', () => {
  it.each([
    [`the company's "own" words`, 'the company’s “own” words'],
    [`("as is")`, '(“as is”)'],
    [`"He said 'no' twice"`, '“He said ‘no’ twice”'],
    [`the users' files`, 'the users’ files'],
    [`the report of '17`, 'the report of ’17'],
    [`already “curly” and ’so’`, 'already “curly” and ’so’'],
  ])('%s', (straight, curly) => expect(curlMarks(straight)).toBe(curly));

  it('are set in prose, over marks of emphasis, and never in what is quoted or in code', () => {
    const { pieces } = renderHtml(parseMarkdown(`It's "*so*" said:\n\n> it's "as is"\n\n\`it's\``).children);
    const html = pieces.join('');
    expect(html).toContain('It’s “<em>so</em>” said:');
    expect(html).toContain(`“it's "as is"”`);
    expect(html).toContain(`<code>it's</code>`);
  });
});
